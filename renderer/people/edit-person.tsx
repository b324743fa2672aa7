import { useState } from "react";
import type { Language } from "../../preload/letter/letter";
import { type BookEntry, entryName } from "../../preload/people/book-entry";
import { AddressCard } from "../recipient/address-card";
import { AddresseeCard } from "../recipient/addressee-card";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { keepPerson } from "./people-deeds";

interface EditPersonProps {
  readonly entry: BookEntry;
  readonly language: Language;
  readonly onDone: () => void;
}

/** An entry of the address book while it is changed; letters keep what they took from it. */
export function EditPerson({ entry, language, onDone }: EditPersonProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [recipient, setRecipient] = useState(entry.recipient);
  const part = {
    recipient,
    language,
    isReadOnly: false,
    onChange: (_label: string, _field: string | null, change: (before: typeof recipient) => typeof recipient) =>
      setRecipient(change),
  };
  const keep = async () => {
    if ((await keepPerson(desk, recipient, entry.id)) !== null) onDone();
  };
  return (
    <Modal
      title={say("people.editing", { name: entryName(entry) })}
      shape="wide"
      onClose={onDone}
      actions={
        <>
          <Button onPress={onDone}>{say("window.cancel")}</Button>
          <Button look="primary" onPress={() => void keep()}>
            {say("people.keepChanges")}
          </Button>
        </>
      }
    >
      <AddressCard {...part} isForBook />
      <AddresseeCard {...part} />
    </Modal>
  );
}
