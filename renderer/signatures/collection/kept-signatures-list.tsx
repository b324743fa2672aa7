import { Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import type { KeptSignature, KeptSignatures, MadeSignature } from "../../../preload/contract/kept-signatures";
import { useDesk, useTexts } from "../../state/use-desk";
import { Button, IconButton } from "../../ui/button";
import { keptPicture, listSignatures, removeKept } from "../signature-deeds";
import { usePictureUrl } from "../use-picture-url";

interface KeptSignaturesListProps {
  readonly kept: KeptSignatures;
  readonly onChange: (kept: KeptSignatures) => void;
  readonly onMade: (made: MadeSignature) => void;
}

/** The signatures of this machine, to be taken for this letter or removed. */
export function KeptSignaturesList({ kept, onChange, onMade }: KeptSignaturesListProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const { signatures, sealedElsewhere, setAside, isKept } = kept;
  const remove = async (id: string) => {
    await removeKept(desk, id);
    const next = await listSignatures(desk);
    if (next !== null) onChange(next);
  };
  return (
    <>
      {!isKept ? <p className="modal-text">{say("byHand.notKept")}</p> : null}
      {isKept && signatures.length === 0 ? <p className="modal-text">{say("byHand.kept.empty")}</p> : null}
      {sealedElsewhere > 0 && isKept ? (
        <p className="modal-text">{say("byHand.kept.sealedElsewhere", { count: sealedElsewhere })}</p>
      ) : null}
      {setAside.length > 0 ? (
        <p className="modal-text">{say("byHand.kept.setAside", { count: setAside.length })}</p>
      ) : null}
      {signatures.length === 0 ? null : (
        <ul className="kept" aria-label={say("byHand.kept.list")}>
          {signatures.map((one) => (
            <KeptOne key={one.id} signature={one} onMade={onMade} onRemove={() => void remove(one.id)} />
          ))}
        </ul>
      )}
    </>
  );
}

interface KeptOneProps {
  readonly signature: KeptSignature;
  readonly onMade: (made: MadeSignature) => void;
  readonly onRemove: () => void;
}

function KeptOne({ signature, onMade, onRemove }: KeptOneProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [png, setPng] = useState<Uint8Array | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { id, width, height } = signature;
  const name = signature.name === "" ? say("byHand.kept.unnamed") : signature.name;
  useEffect(() => {
    let isShown = true;
    void keptPicture(desk, id).then((read) => (isShown ? setPng(read) : undefined));
    return () => {
      isShown = false;
    };
  }, [desk, id]);
  const url = usePictureUrl(png);
  return (
    <li className="kept-one">
      <Button
        aria-label={say("byHand.kept.use", { name })}
        isDisabled={png === null}
        onPress={() => (png === null ? undefined : onMade({ png, width, height }))}
      >
        {url === null ? null : <img className="kept-picture" src={url} alt="" />}
        <span>{name}</span>
      </Button>
      {isAsked ? (
        <Button look="danger" onPress={onRemove} onBlur={() => setAsked(false)} autoFocus>
          {say("byHand.kept.reallyRemove", { name })}
        </Button>
      ) : (
        <IconButton label={say("byHand.kept.remove", { name })} onPress={() => setAsked(true)}>
          <Trash2 size={18} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
