import { closeDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";

/** The window is about to close and the last words can't be saved. */
export function ClosingDialog() {
  const { change, ask } = useDesk();
  const { say, explain } = useTexts();
  const saving = useEditor((editor) => editor.saving);
  const close = () => change(closeDialog());
  return (
    <Modal
      title={say("window.closing.title")}
      onClose={close}
      actions={
        <>
          <Button onPress={() => void ask("window.close", {})}>{say("window.closing.close")}</Button>
          <Button look="primary" onPress={close}>
            {say("window.closing.stay")}
          </Button>
        </>
      }
    >
      {saving.kind === "failed" ? (
        <>
          <p className="modal-text">{explain(saving.failure)}</p>
          {saving.recoveryPath === null ? null : (
            <p className="modal-text">{say("window.saving.recovery", { path: saving.recoveryPath })}</p>
          )}
        </>
      ) : null}
    </Modal>
  );
}
