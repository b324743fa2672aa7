import { moved } from "../../preload/letter/edits/list-edits";
import { NO_PERSON } from "../../preload/letter/recipient-edits";
import { useTexts } from "../state/use-desk";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { PersonFields } from "./person-fields";
import type { RecipientPart } from "./recipient-part";

/** Several persons in the order in which they are greeted. */
export function PersonList(part: RecipientPart) {
  const { recipient, isReadOnly, onChange } = part;
  const { say } = useTexts();
  return (
    <RowList
      words={rowWords(say, "recipient.persons")}
      count={recipient.persons.length}
      isReadOnly={isReadOnly}
      onAdd={() => onChange("addPerson", null, (before) => ({ ...before, persons: [...before.persons, NO_PERSON] }))}
      onMove={(from, to) =>
        onChange("movePerson", null, (before) => ({ ...before, persons: moved(before.persons, from, to) }))
      }
      onRemove={(index) =>
        onChange("removePerson", null, (before) => ({
          ...before,
          persons: before.persons.filter((_, at) => at !== index),
        }))
      }
    >
      {(index) => <PersonFields {...part} person={recipient.persons[index] ?? NO_PERSON} index={index} />}
    </RowList>
  );
}
