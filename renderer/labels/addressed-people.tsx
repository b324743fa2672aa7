import { BookUser, X } from "lucide-react";
import { useState } from "react";
import { bookEntry, entryDetail, entryName } from "../../preload/people/book-entry";
import { useTexts } from "../state/use-desk";
import { Button, IconButton } from "../ui/button";
import { ScrollingContent } from "../ui/scrolling-content";
import { type AddressedPerson, type AddressForm, LETTER_RECIPIENT, withoutPerson, withPeople } from "./address-form";
import { PeoplePicker } from "./people-picker";

export interface AddressedPeopleProps {
  readonly form: AddressForm;
  readonly onChange: (form: AddressForm) => void;
  /** The recipient of the open letter; null where none is open. */
  readonly letterPerson: AddressedPerson | null;
}

/** Whose address is printed: the recipient of the letter, people of the address book, or both. */
export function AddressedPeople({ form, onChange, letterPerson }: AddressedPeopleProps) {
  const { say } = useTexts();
  const [isPicking, setPicking] = useState(form.people.length === 0 && letterPerson === null);
  const { people } = form;
  const hasLetter = people.some(({ id }) => id === LETTER_RECIPIENT);
  const canAddLetter = letterPerson !== null && !hasLetter && withPeople(form, [letterPerson]) !== form;
  return (
    <section className="labels-part">
      <div className="labels-question">
        <h3>{say("labels.whom")}</h3>
        {people.length < 2 ? null : (
          <Button look="link" onPress={() => onChange({ ...form, people: [] })}>
            {say("labels.removeAll")}
          </Button>
        )}
      </div>
      {people.length === 0 ? (
        <p className="labels-quiet">
          {say(letterPerson !== null && !canAddLetter ? "labels.letterLacks" : "labels.nobody")}
        </p>
      ) : (
        <ScrollingContent label={say("labels.chosen")} className="labels-list person-rows">
          <ul aria-label={say("labels.chosen")}>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} onRemove={() => onChange(withoutPerson(form, person.id))} />
            ))}
          </ul>
        </ScrollingContent>
      )}
      <div className="step-actions">
        {canAddLetter ? (
          <Button onPress={() => onChange(withPeople(form, [letterPerson]))}>{say("labels.letterRecipient")}</Button>
        ) : null}
        <Button onPress={() => setPicking(!isPicking)}>
          <BookUser size={18} aria-hidden />
          {say(isPicking ? "labels.closeBook" : "labels.fromBook")}
        </Button>
      </div>
      {isPicking ? <PeoplePicker form={form} onChange={onChange} /> : null}
    </section>
  );
}

function PersonRow({ person, onRemove }: { readonly person: AddressedPerson; readonly onRemove: () => void }) {
  const { say } = useTexts();
  const entry = bookEntry(person.recipient, "", "");
  const name = entryName(entry);
  const detail = entryDetail(entry);
  return (
    <li className="labels-row person-row">
      <span className="labels-words">
        <span className="person-name">{name}</span>
        <span className="person-detail">
          {person.id === LETTER_RECIPIENT ? `${say("labels.letterRecipient")} · ${detail}` : detail}
        </span>
      </span>
      <IconButton label={say("labels.remove", { name })} onPress={onRemove}>
        <X size={18} aria-hidden />
      </IconButton>
    </li>
  );
}
