import { ProgressBar } from "react-aria-components";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { cancelExport } from "./export-letter";

/** Shown while writing takes longer than a moment, with the way to end it. */
export function ExportProgress({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const desk = useDesk();
  const { say } = useTexts();
  const cancel = () => void cancelExport(desk, id);
  return (
    <Modal
      title={say("window.export.writing")}
      shape="middle"
      onClose={() => {
        cancel();
        onClose();
      }}
      actions={<Button onPress={cancel}>{say("window.cancel")}</Button>}
    >
      <ProgressBar isIndeterminate aria-label={say("window.export.writing")} className="export-progress">
        <div className="export-progress-bar" />
      </ProgressBar>
    </Modal>
  );
}
