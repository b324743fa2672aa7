import { closeDialog } from "../state/dialog";
import { takeInFile } from "../state/take-in-file";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { verifyFile } from "./verify-deeds";

/** Asks what shall become of a signed Word document that was dropped. */
export function SignedLetterDialog({ file }: { readonly file: File }) {
  const desk = useDesk();
  const { say } = useTexts();
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.signing.dropped.title")}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button
            onPress={() => {
              close();
              void takeInFile(desk, file);
            }}
          >
            {say("window.signing.dropped.open")}
          </Button>
          <Button look="primary" onPress={() => void verifyFile(desk, file)}>
            {say("window.signing.dropped.verify")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("window.signing.dropped.words", { name: file.name })}</p>
    </Modal>
  );
}
