import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { ADDRESSEES, addresseeOf, NO_PERSON, setAddressee } from "../../preload/letter/recipient-edits";
import { derivedSalutation } from "../../preload/letter/salutation";
import { pagePart } from "../state/looked-part";
import { useTexts } from "../state/use-desk";
import { ChoiceRows } from "../ui/choice-rows";
import { StepCard } from "../ui/step-card";
import { TextField } from "../ui/text-field";
import { PersonFields } from "./person-fields";
import { PersonList } from "./person-list";
import type { RecipientPart } from "./recipient-part";

/** Who is addressed, each choice with the greeting that it gives. */
export function AddresseeCard(part: RecipientPart) {
  const { recipient, language, isReadOnly, onChange } = part;
  const { say } = useTexts();
  const addressee = addresseeOf(recipient);
  const rows = ADDRESSEES.map((id) => ({
    id,
    label: say(`recipient.addressees.${id}`),
    example: derivedSalutation(setAddressee(recipient, id), language),
  }));
  return (
    <StepCard
      id="letter-addressee"
      title={say("recipient.addressee")}
      hint={say("recipient.addresseeHint")}
      pagePart={pagePart("salutation")}
    >
      <ChoiceRows
        label={say("recipient.addressee")}
        rows={rows}
        chosen={addressee}
        isDisabled={isReadOnly}
        onChoose={(id) => onChange("addressee", null, (before) => setAddressee(before, id))}
      />
      {addressee === "person" ? (
        <PersonFields {...part} person={recipient.persons[0] ?? NO_PERSON} index={0} />
      ) : addressee === "persons" ? (
        <PersonList {...part} />
      ) : addressee === "group" ? (
        <TextField
          label={say("recipient.groupName")}
          hint={say("recipient.groupHint")}
          value={recipient.name}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange("addressee", "group", (before) => ({ ...before, name: cleanTypedLine(value) }))}
        />
      ) : null}
    </StepCard>
  );
}
