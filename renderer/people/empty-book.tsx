import { addresseeOf } from "../../preload/letter/recipient-edits";
import { closeDialog } from "../state/dialog";
import { showElement } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { keepPerson } from "./people-deeds";

/** An address book without anybody in it: what it is good for, and how its first entry comes into it. */
export function EmptyBook({ onKept }: { readonly onKept: () => void }) {
  const desk = useDesk();
  const { say } = useTexts();
  const recipient = useEditor(({ history }) => history.present.letter.recipient);
  const isFilled = recipient.addressLines.length > 0 || addresseeOf(recipient) !== "unknown";
  const close = () => desk.change(closeDialog());
  const keep = async () => {
    if ((await keepPerson(desk, recipient, null)) !== null) onKept();
  };
  const type = () => {
    close();
    desk.change(showElement("recipient", "letter-address"));
  };
  return (
    <Modal
      title={say("people.title")}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.close")}</Button>
          <Button look="primary" onPress={isFilled ? () => void keep() : type}>
            {say(isFilled ? "people.keepThis" : "people.typeFirst")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say(isFilled ? "people.emptyFilled" : "people.emptyLead")}</p>
    </Modal>
  );
}
