import { countryNames } from "../../preload/letter/country-names";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { Sender } from "../../preload/letter/sender";
import { INFORMATION_VALUES } from "../../preload/stationery/letterhead";
import { PartFindings } from "../recipient/part-findings";
import { FoundComboField } from "../search/found-combo-field";
import { FoundTextField } from "../search/found-text-field";
import { typed } from "../state/editing";
import { senderElement } from "../state/found-place";
import { pagePart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { StepCard } from "../ui/step-card";
import { BankFields } from "./bank-fields";

const FIELDS = [
  ["organisation", "", 200],
  ["person", "", 200],
  ["street", "", 200],
  ["postcode", "span-2", 20],
  ["town", "span-4", 200],
  ["phone", "span-3", 100],
  ["email", "span-3", 200],
  ["website", "span-3", 200],
] as const;

const EDITS: Readonly<Record<string, string>> = {
  organisation: "senderOrganisation",
  person: "senderPerson",
  street: "senderStreet",
  postcode: "senderPostcode",
  town: "senderTown",
  phone: "senderPhone",
  email: "senderEmail",
  website: "senderWebsite",
  country: "senderCountry",
  bank: "senderBank",
};
/** Values that stand in the information block; the others are in the return line. */
const IN_INFORMATION: readonly string[] = INFORMATION_VALUES;

/** Who writes: name, address, how they can be reached, and their bank. */
export function SenderCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const sender = useEditor(({ history }) => history.present.letter.sender);
  const language = useEditor(({ history }) => history.present.letter.language);
  const set = (field: string, changes: Partial<Sender>) =>
    change(
      typed(
        `sender.${field}`,
        now(),
        (letter) => setParts(letter, { sender: { ...letter.sender, ...changes } }),
        EDITS[field.split(".")[0] ?? ""] ?? "sender",
      ),
    );
  return (
    <StepCard title={say("sender.card")} hint={say("sender.cardHint")} pagePart={pagePart("returnLine")}>
      <div className="field-grid">
        {FIELDS.map(([field, span, longest]) => (
          <div
            key={field}
            className={span}
            {...(IN_INFORMATION.includes(field) ? { "data-page-part": pagePart("informationLine", field) } : {})}
          >
            <FoundTextField
              part="sender"
              id={field}
              element={senderElement(field)}
              label={say(`sender.fields.${field}`)}
              {...(field === "person" ? { hint: say("sender.personHint") } : {})}
              value={sender[field]}
              isReadOnly={isReadOnly}
              onChange={(value) => set(field, { [field]: cleanTypedLine(value).slice(0, longest) })}
            />
          </div>
        ))}
        <div className="span-3">
          <FoundComboField
            part="sender"
            id="country"
            element={senderElement("country")}
            label={say("sender.fields.country")}
            placeholder={say("recipient.noCountry")}
            value={sender.country}
            proposals={countryNames(language)}
            isReadOnly={isReadOnly}
            onChange={(value) => set("country", { country: cleanTypedLine(value).slice(0, 100) })}
          />
        </div>
      </div>
      <BankFields bank={sender.bank} isReadOnly={isReadOnly} onChange={(field, bank) => set(field, { bank })} />
      <PartFindings parts={["sender"]} />
    </StepCard>
  );
}
