import { useState } from "react";
import type { MadeSignature } from "../../preload/contract/kept-signatures";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import type { Signatory } from "../../preload/letter/letter";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Modal } from "../ui/modal";
import { TextField } from "../ui/text-field";
import { putSignature } from "./signature-deeds";
import { usePictureUrl } from "./use-picture-url";

interface ConfirmSignatureProps {
  readonly signatory: Signatory;
  readonly made: MadeSignature;
  /** Whether it comes from the collection already, can be kept there, or there is none on this machine. */
  readonly keeping: "isKept" | "possible" | "impossible";
  readonly onBack: () => void;
  readonly onClose: () => void;
}

const LONGEST_ALT = 300;

/** Asks, for each letter, whether this signature may stand in it. */
export function ConfirmSignature({ signatory, made, keeping, onBack, onClose }: ConfirmSignatureProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const name = signatory.name.trim();
  const [alt, setAlt] = useState(name === "" ? say("byHand.altAlone") : say("byHand.altOf", { name }));
  const [isKept, setKept] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const url = usePictureUrl(made.png);
  const put = async () => {
    setBusy(true);
    const keepAs = isKept && keeping === "possible" ? name.slice(0, 200) : null;
    if (!(await putSignature(desk, made, { signatory: signatory.id, alt: alt.trim(), keepAs }))) setBusy(false);
  };
  return (
    <Modal
      title={say("byHand.ask")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onBack}>{say("byHand.back")}</Button>
          <Button look="primary" isDisabled={isBusy || alt.trim() === ""} onPress={() => void put()} autoFocus>
            {say("byHand.confirm")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{name === "" ? say("byHand.askHintAlone") : say("byHand.askHint", { name })}</p>
      <div className="signed-paper">
        {url === null ? null : <img className="signed-picture" src={url} alt={alt} />}
        <span className="signing-line" />
        <span className="signing-name">{name}</span>
      </div>
      <TextField
        label={say("byHand.alt")}
        value={alt}
        onChange={(value) => setAlt(cleanTypedLine(value).slice(0, LONGEST_ALT))}
      />
      {keeping === "possible" ? (
        <Checkbox label={say("byHand.keep")} hint={say("byHand.keepHint")} isSelected={isKept} onChange={setKept} />
      ) : keeping === "impossible" ? (
        <p className="pad-hint">{say("byHand.notKept")}</p>
      ) : null}
    </Modal>
  );
}
