import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { restoreData } from "./home-deeds";

/** Says what bringing back a backup does before the file is asked for. */
export function RestoreDataDialog() {
  const desk = useDesk();
  const { say } = useTexts();
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.data.restoreTitle")}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="primary" onPress={() => void restoreData(desk)}>
            {say("window.data.restoreNow")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("window.data.restoreText")}</p>
    </Modal>
  );
}
