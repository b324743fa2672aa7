import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { emptyBin } from "./home-deeds";

/** Emptying the bin cannot be undone, so it is asked. */
export function EmptyBinDialog() {
  const desk = useDesk();
  const { say } = useTexts();
  const count = useAppState(({ home }) => home.bin?.length ?? 0);
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.bin.emptyTitle", { count })}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="danger" onPress={() => void emptyBin(desk)}>
            {say("window.bin.emptyNow")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("window.bin.emptyText")}</p>
    </Modal>
  );
}
