import { moved, without } from "../../preload/letter/edits/list-edits";
import type { Person } from "../../preload/letter/recipient";
import { NO_PERSON } from "../../preload/letter/recipient-edits";
import { namedEdit } from "../state/named-edit";
import { useTexts } from "../state/use-desk";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { PersonFields } from "./person-fields";
import type { RecipientPart } from "./recipient-part";

/** Several persons in the order in which they are greeted. */
export function PersonList(part: RecipientPart) {
  const { recipient, isReadOnly, onChange } = part;
  const { say } = useTexts();
  const set = (deed: string, index: number, change: (persons: readonly Person[]) => readonly Person[]) => {
    const { firstName, lastName } = recipient.persons[index] ?? NO_PERSON;
    const [label, values] = namedEdit(deed, `${firstName} ${lastName}`);
    onChange(label, null, (before) => ({ ...before, persons: change(before.persons) }), values);
  };
  return (
    <RowList
      id="persons"
      words={rowWords(say, "recipient.persons")}
      count={recipient.persons.length}
      isReadOnly={isReadOnly}
      onAdd={() => onChange("addPerson", null, (before) => ({ ...before, persons: [...before.persons, NO_PERSON] }))}
      onMove={(from, to) => set("movePerson", from, (persons) => moved(persons, from, to))}
      onRemove={(index) => set("removePerson", index, (persons) => without(persons, index))}
    >
      {(index) => <PersonFields {...part} person={recipient.persons[index] ?? NO_PERSON} index={index} />}
    </RowList>
  );
}
