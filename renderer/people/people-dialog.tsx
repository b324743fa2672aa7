import { useState } from "react";
import { type BookEntry, entryName } from "../../preload/people/book-entry";
import { useRecipientChange } from "../recipient/use-recipient-change";
import { closeDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { EditPerson } from "./edit-person";
import { PeopleList } from "./people-list";
import "./people.css";

/** The address book: somebody is picked for the letter, changed or removed. */
export function PeopleDialog() {
  const { change } = useDesk();
  const { say } = useTexts();
  const language = useEditor(({ history }) => history.present.letter.language);
  const onChange = useRecipientChange();
  const [edited, setEdited] = useState<BookEntry | null>(null);
  const close = () => change(closeDialog());
  if (edited !== null) return <EditPerson entry={edited} language={language} onDone={() => setEdited(null)} />;
  const pick = (entry: BookEntry) => {
    const { recipient } = entry;
    // The letter takes what the book says now; the remarks for the post are its own.
    const take = ({ postalRemarks }: typeof recipient) => ({ ...recipient, postalRemarks });
    onChange("recipientFromBook", null, take, { name: entryName(entry) });
    close();
  };
  return (
    <Modal
      title={say("people.title")}
      shape="wide"
      onClose={close}
      actions={<Button onPress={close}>{say("window.close")}</Button>}
    >
      <PeopleList onPick={pick} onEdit={setEdited} />
    </Modal>
  );
}
