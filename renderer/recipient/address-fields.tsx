import { useState } from "react";
import { cleanTypedLine, cleanTypedText } from "../../preload/letter/edits/clean-typed-text";
import { type AddressParts, linesOfParts, partsOfLines } from "../../preload/letter/recipient-address";
import { retypeRecipient } from "../../preload/letter/recipient-edits";
import { useTexts } from "../state/use-desk";
import { TextField } from "../ui/text-field";
import type { RecipientPart } from "./recipient-part";

const FIELDS = ["name", "extra", "street", "town"] as const;
const EDITS = { name: "addressName", extra: "addressExtra", street: "addressStreet", town: "addressTown" };

/** The same lines by what they are for the post. */
export function AddressFields({ recipient, isReadOnly, onChange }: RecipientPart) {
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
          isReadOnly={isReadOnly}
          onChange={(value) => type(field, value)}
        />
      ))}
    </div>
  );
}
