import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import type { FormOfAddress, Person } from "../../preload/letter/recipient";
import { setPerson } from "../../preload/letter/recipient-edits";
import { personGreeting } from "../../preload/letter/salutation";
import { useTexts } from "../state/use-desk";
import { ChoiceRows } from "../ui/choice-rows";
import { TextField } from "../ui/text-field";
import type { RecipientPart } from "./recipient-part";

const FORMS: readonly FormOfAddress[] = ["ms", "mr", "none"];
const FIELDS = [
  ["title", "span-2"],
  ["firstName", "span-4"],
  ["lastName", "span-3"],
  ["office", "span-3"],
] as const;

const EDITS = {
  title: "personTitle",
  firstName: "personFirstName",
  lastName: "personLastName",
  office: "personOffice",
} as const;

interface PersonFieldsProps extends RecipientPart {
  readonly person: Person;
  /** Place among the persons of the recipient. */
  readonly index: number;
}

/** How one person is called and greeted. */
export function PersonFields({ person, index, language, isReadOnly, onChange }: PersonFieldsProps) {
  const { say } = useTexts();
  const rows = FORMS.map((id) => ({
    id,
    label: say(`recipient.forms.${id}`),
    example: personGreeting({ ...person, formOfAddress: id }, language),
  }));
  const set = (changes: Partial<Person>, label: string, field: string | null) =>
    onChange(label, field, (before) => setPerson(before, index, { ...person, ...changes }, language));
  return (
    <div className="person">
      <ChoiceRows
        label={say("recipient.form")}
        isLabelShown
        rows={rows}
        chosen={person.formOfAddress}
        isDisabled={isReadOnly}
        onChoose={(formOfAddress) => set({ formOfAddress }, "formOfAddress", null)}
      />
      <div className="field-grid">
        {FIELDS.map(([field, span]) => (
          <div key={field} className={span}>
            <TextField
              id={`person-${index}-${field}`}
              label={say(`recipient.person.${field}`)}
              placeholder={field === "title" || field === "office" ? say(`recipient.person.${field}Hint`) : ""}
              value={person[field]}
              isReadOnly={isReadOnly}
              onChange={(value) => set({ [field]: cleanTypedLine(value) }, EDITS[field], `person.${index}.${field}`)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
