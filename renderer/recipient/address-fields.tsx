import { useState } from "react";
import { cleanTypedLine, cleanTypedText } from "../../preload/letter/edits/clean-typed-text";
import { type AddressParts, linesOfParts, partsOfLines } from "../../preload/letter/recipient-address";
import { retypeRecipient } from "../../preload/letter/recipient-edits";
import { useTexts } from "../state/use-desk";
import type { FieldMark } from "../ui/field-words";
import { TextField } from "../ui/text-field";
import type { RecipientPart } from "./recipient-part";

const FIELDS = ["name", "extra", "street", "town"] as const;
const EDITS = { name: "addressName", extra: "addressExtra", street: "addressStreet", town: "addressTown" };

/** The same lines by what they are for the post. */
export function AddressFields({ recipient, isReadOnly, onChange, marks }: RecipientPart) {
  const { say } = useTexts();
  // What was typed here stays in the field into which it was typed, for as long as the lines are those of these fields.
  const [typed, setTyped] = useState<AddressParts>(() => partsOfLines(recipient.addressLines));
  const isTyped = linesOfParts(typed).join("\n") === recipient.addressLines.join("\n");
  const parts = isTyped ? typed : partsOfLines(recipient.addressLines);
  const type = (field: keyof AddressParts, value: string) => {
    const clean = field === "extra" ? cleanTypedText(value) : cleanTypedLine(value);
    const next = { ...parts, [field]: clean };
    setTyped(next);
    onChange(EDITS[field], `recipient.${field}`, (before) => retypeRecipient(before, linesOfParts(next)));
  };
  return (
    <div className="field-grid">
      {FIELDS.map((field) => (
        <TextField
          key={field}
          {...(field === "name" ? { id: "letter-address" } : {})}
          label={say(`recipient.fields.${field}`)}
          {...(field === "extra" ? { rows: Math.max(2, parts.extra.split("\n").length) } : {})}
          value={parts[field]}
          {...(marks === undefined ? {} : { marks: marksIn(parts, field, marks.address) })}
          isReadOnly={isReadOnly}
          onChange={(value) => type(field, value)}
        />
      ))}
    </div>
  );
}

/** The marks of the lines that are in one of their parts, counted from its beginning. */
function marksIn(parts: AddressParts, field: keyof AddressParts, marks: readonly FieldMark[]): readonly FieldMark[] {
  const before = FIELDS.slice(0, FIELDS.indexOf(field)).filter((one) => parts[one] !== "");
  const start = before.reduce((sum, one) => sum + parts[one].length + 1, 0);
  const end = start + parts[field].length;
  return marks
    .filter(({ from, to }) => from >= start && to <= end)
    .map(({ from, to, isCurrent }) => ({ from: from - start, to: to - start, isCurrent }));
}
