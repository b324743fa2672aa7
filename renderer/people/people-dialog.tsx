import { useState } from "react";
import { type BookEntry, entryName } from "../../preload/people/book-entry";
import { useRecipientChange } from "../recipient/use-recipient-change";
import { closeDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { EditPerson } from "./edit-person";
import { EmptyBook } from "./empty-book";
import { PeopleList } from "./people-list";
import { usePeople } from "./use-people";
import "./person-rows.css";
import "./people.css";

/** The address book: somebody is picked for the letter, changed or removed. */
export function PeopleDialog() {
  const { change } = useDesk();
  const { say } = useTexts();
  const language = useEditor(({ history }) => history.present.letter.language);
  const onChange = useRecipientChange();
  const [edited, setEdited] = useState<BookEntry | null>(null);
  const [search, setSearch] = useState("");
  const book = usePeople(search);
  // Who has removed the last entry can still bring it back.
  const [wasFilled, setWasFilled] = useState(false);
  const close = () => change(closeDialog());
  const { found } = book;
  if (found === null) return null;
  const isEmpty = found.count + found.setAside.length + found.newer === 0 && search === "";
  if (!isEmpty && !wasFilled) setWasFilled(true);
  if (isEmpty && !wasFilled) return <EmptyBook onKept={book.look} />;
  const doneEditing = () => {
    setEdited(null);
    setSearch("");
    book.look();
  };
  if (edited !== null) return <EditPerson entry={edited} language={language} onDone={doneEditing} />;
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
      <PeopleList book={book} search={search} onSearch={setSearch} onPick={pick} onEdit={setEdited} />
    </Modal>
  );
}
