import type { PartLicence } from "../../preload/contract/licences";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { LicenceList } from "./licence-list";

export interface AboutDialogProps {
  /** Null until they are read. */
  readonly licences: readonly PartLicence[] | null;
}

/** Which version this is, where the drafts lie, that nothing leaves the machine, and under which licences it stands. */
export function AboutDialog({ licences }: AboutDialogProps) {
  const { change, ask } = useDesk();
  const { say } = useTexts();
  const { version, dataFolder } = useAppState(({ start }) => start);
  const close = () => change(closeDialog());
  return (
    <Modal
      title={say("window.about.title", { version })}
      shape="wide"
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
      <div className="modal-text">
        <p>
          {say("window.about.offline")} {say("window.about.licence")}
        </p>
        <p>
          {say("window.about.folder")} <span className="path">{dataFolder}</span>
        </p>
      </div>
      {licences === null ? null : <LicenceList licences={licences} />}
    </Modal>
  );
}
