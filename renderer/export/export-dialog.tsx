import { useState } from "react";
import { closeDialog, type ExportKind } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Modal } from "../ui/modal";
import { exportLetter } from "./export-letter";

const KINDS: readonly ExportKind[] = ["pdf", "docx", "txt"];

/** As which files the letter is written. */
export function ExportDialog({ kinds }: { readonly kinds: readonly ExportKind[] }) {
  const desk = useDesk();
  const { say } = useTexts();
  const [chosen, setChosen] = useState(kinds);
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.export.title")}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="primary" isDisabled={chosen.length === 0} onPress={() => void exportLetter(desk, chosen)}>
            {say("window.export.write")}
          </Button>
        </>
      }
    >
      <div className="export-kinds">
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={say(`window.export.kinds.${kind}`)}
            hint={say(`window.export.hints.${kind}`)}
            isSelected={chosen.includes(kind)}
            onChange={(isSelected) =>
              setChosen(KINDS.filter((one) => (one === kind ? isSelected : chosen.includes(one))))
            }
          />
        ))}
      </div>
    </Modal>
  );
}
