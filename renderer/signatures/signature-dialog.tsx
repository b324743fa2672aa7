import { useEffect, useState } from "react";
import type { KeptSignatures, MadeSignature } from "../../preload/contract/kept-signatures";
import { closeDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Modal } from "../ui/modal";
import { SegmentedControl } from "../ui/segmented-control";
import { KeptSignaturesList } from "./collection/kept-signatures-list";
import { ConfirmSignature } from "./confirm-signature";
import { ImportSignature } from "./import/import-signature";
import { SignaturePad } from "./pad/signature-pad";
import { listSignatures } from "./signature-deeds";
import "./by-hand.css";

const WAYS = ["draw", "import", "kept"] as const;
type Way = (typeof WAYS)[number];

/** A collection that can't be read stands in nobody's way. */
const NOTHING_KEPT: KeptSignatures = { isKept: false, signatures: [], sealedElsewhere: 0, setAside: [], newer: 0 };

/** A signature by hand for one signatory: drawn, read from a picture or taken from the collection, then asked about. */
export function SignatureDialog({ signatory: id }: { readonly signatory: string }) {
  const desk = useDesk();
  const { say } = useTexts();
  const signatory = useEditor(({ history }) => history.present.letter.signatories.find((one) => one.id === id));
  const [way, setWay] = useState<Way | null>(null);
  const [made, setMade] = useState<MadeSignature | null>(null);
  const [kept, setKept] = useState<KeptSignatures | null>(null);
  useEffect(() => {
    void listSignatures(desk).then((list) => setKept(list ?? NOTHING_KEPT));
  }, [desk]);
  const close = () => desk.change(closeDialog());
  if (signatory === undefined) return null;
  const chosen = way ?? ((kept?.signatures.length ?? 0) > 0 ? "kept" : "draw");
  if (made !== null) {
    const keeping = kept?.isKept !== true ? "impossible" : chosen === "kept" ? "isKept" : "possible";
    return (
      <ConfirmSignature
        signatory={signatory}
        made={made}
        keeping={keeping}
        onBack={() => setMade(null)}
        onClose={close}
      />
    );
  }
  const name = signatory.name.trim();
  const takeKept = (list: KeptSignatures) => {
    setWay("kept");
    setKept(list);
  };
  const takeMade = (one: MadeSignature) => {
    setWay(chosen);
    setMade(one);
  };
  return (
    <Modal
      title={name === "" ? say("byHand.titleAlone") : say("byHand.title", { name })}
      shape="middle"
      onClose={close}
    >
      {/* Which way comes first depends on whether there is something to choose from. */}
      {kept === null ? null : (
        <>
          <div>
            <SegmentedControl
              label={say("byHand.ways.label")}
              segments={WAYS.map((one) => ({ id: one, label: say(`byHand.ways.${one}`) }))}
              chosen={chosen}
              onChoose={setWay}
            />
          </div>
          {chosen === "draw" ? (
            <SignaturePad onMade={takeMade} />
          ) : chosen === "import" ? (
            <ImportSignature onMade={takeMade} />
          ) : (
            <KeptSignaturesList kept={kept} onChange={takeKept} onMade={takeMade} />
          )}
        </>
      )}
    </Modal>
  );
}
