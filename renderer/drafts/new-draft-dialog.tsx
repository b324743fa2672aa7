import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Modal } from "../ui/modal";
import { TemplateCards } from "./template-cards";

/** The question of the start page, asked from anywhere. */
export function NewDraftDialog() {
  const { change } = useDesk();
  const { say } = useTexts();
  return (
    <Modal title={say("window.start.question")} onClose={() => change(closeDialog())}>
      <TemplateCards />
    </Modal>
  );
}
