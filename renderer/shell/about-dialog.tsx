import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";

/** Which version this is, where the drafts lie, and that nothing leaves the machine. */
export function AboutDialog() {
  const { change, ask } = useDesk();
  const { say } = useTexts();
  const { version, dataFolder } = useAppState(({ start }) => start);
  const close = () => change(closeDialog());
  return (
    <Modal
      title={say("window.about.title", { version })}
      onClose={close}
      actions={
        <>
          <Button onPress={() => void ask("data.showFolder", {})}>{say("commands.data.showFolder")}</Button>
          <Button look="primary" onPress={close}>
            {say("window.close")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("window.about.offline")}</p>
      <p className="modal-text">
        {say("window.about.folder")} <span className="path">{dataFolder}</span>
      </p>
      <p className="modal-text">{say("window.about.licence")}</p>
    </Modal>
  );
}
