import { useEffect, useState } from "react";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import type { Signatory, SignaturePicture } from "../../preload/letter/letter";
import { openDialog } from "../state/dialog";
import { edit, typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Slider } from "../ui/slider";
import { TextField } from "../ui/text-field";
import { atHeight, changeSignatory, heightRange } from "./place-signature";
import { letterPicture } from "./signature-deeds";
import { usePictureUrl } from "./use-picture-url";
import "./by-hand.css";

interface SignatureByHandProps {
  readonly signatory: Signatory;
  readonly isReadOnly: boolean;
}

/** The picture of a signature above a name, or the room for a pen, and what can be done about it. */
export function SignatureByHand({ signatory, isReadOnly }: SignatureByHandProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const { id, picture } = signatory;
  const put = () => change(openDialog({ kind: "signature", signatory: id }));
  const takeOut = () =>
    change(edit("takeOutSignature", (letter) => changeSignatory(letter, id, (one) => ({ ...one, picture: null }))));
  return (
    <div className="by-hand">
      {picture === null ? (
        <p className="by-hand-pen">{say("byHand.pen")}</p>
      ) : (
        <LetterPicture signatory={signatory} picture={picture} />
      )}
      {isReadOnly ? null : (
        <div className="by-hand-actions">
          <Button onPress={put}>{say(picture === null ? "byHand.put" : "byHand.replace")}</Button>
          {picture === null ? null : (
            <Button look="quiet" onPress={takeOut}>
              {say("byHand.takeOut")}
            </Button>
          )}
        </div>
      )}
      {picture === null || isReadOnly ? null : <PictureFields id={id} picture={picture} />}
    </div>
  );
}

function LetterPicture({ signatory, picture }: { readonly signatory: Signatory; readonly picture: SignaturePicture }) {
  const desk = useDesk();
  const { say } = useTexts();
  const [read, setRead] = useState<{ readonly bytes: Uint8Array | null } | null>(null);
  const { media, alt } = picture;
  useEffect(() => {
    let isShown = true;
    void letterPicture(desk, media).then((bytes) => (isShown ? setRead({ bytes }) : undefined));
    return () => {
      isShown = false;
    };
  }, [desk, media]);
  const url = usePictureUrl(read?.bytes ?? null);
  return (
    <figure className="signed-paper by-hand-paper" aria-label={say("byHand.preview", { name: signatory.name })}>
      {url === null ? null : <img className="signed-picture" src={url} alt={alt} />}
      {read !== null && read.bytes === null ? <span>{say("byHand.missing")}</span> : null}
    </figure>
  );
}

function PictureFields({ id, picture }: { readonly id: string; readonly picture: SignaturePicture }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const letter = useEditor(({ history }) => history.present.letter);
  const { least, most } = heightRange(letter, picture);
  const set = (field: string, label: string, to: (one: SignaturePicture) => SignaturePicture) =>
    change(
      typed(
        `signatory.${id}.${field}`,
        now(),
        (before) =>
          changeSignatory(before, id, (one) => (one.picture === null ? one : { ...one, picture: to(one.picture) })),
        label,
      ),
    );
  return (
    <div className="by-hand-fields">
      <Slider
        label={say("byHand.height")}
        value={Math.min(most, Math.max(least, picture.heightMm))}
        least={least}
        most={most}
        step={0.5}
        isDisabled={least >= most}
        unit="millimeter"
        onChange={(height) => set("height", "resizeSignature", (one) => ({ ...one, ...atHeight(letter, one, height) }))}
      />
      <TextField
        label={say("byHand.alt")}
        value={picture.alt}
        onChange={(value) =>
          set("alt", "describeSignature", (one) => ({ ...one, alt: cleanTypedLine(value).slice(0, 300) }))
        }
      />
    </div>
  );
}
