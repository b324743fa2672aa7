import { useEffect, useState } from "react";
import type { KeptSignature } from "../../preload/contract/kept-signatures";
import { useDesk, useTexts } from "../state/use-desk";
import { SelectField } from "../ui/select-field";

/** No id of a kept signature: those are UUIDs. */
export const NO_PICTURE = "none";

export interface PictureChoiceProps {
  /** Id of a kept signature, or NO_PICTURE. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which signature by hand stands in the visible one; nothing to choose where this machine keeps none. */
export function PictureChoice({ chosen, onChoose }: PictureChoiceProps) {
  const { call } = useDesk();
  const { say } = useTexts();
  const [kept, setKept] = useState<readonly KeptSignature[]>([]);
  useEffect(() => {
    let isWanted = true;
    void call("signatures.list", {}).then((result) => {
      if (isWanted && result.ok) setKept(result.value.signatures);
    });
    return () => {
      isWanted = false;
    };
  }, [call]);
  if (kept.length === 0) return null;
  return (
    <div className="signing-grid-all">
      <SelectField
        label={say("window.signing.sign.picture")}
        hint={say("window.signing.sign.pictureHint")}
        choices={[
          { id: NO_PICTURE, label: say("window.signing.sign.noPicture") },
          ...kept.map(({ id, name }) => ({ id, label: name })),
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
