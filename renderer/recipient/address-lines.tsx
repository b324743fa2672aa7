import { useState } from "react";
import { cleanTypedText } from "../../preload/letter/edits/clean-typed-text";
import { retypeRecipient } from "../../preload/letter/recipient-edits";
import { useTexts } from "../state/use-desk";
import { TextField } from "../ui/text-field";
import type { RecipientPart } from "./recipient-part";

/** The lines of the address as they are typed or pasted. */
export function AddressLines({ recipient, isReadOnly, onChange, marks }: RecipientPart) {
  const { say } = useTexts();
  // What is typed may have an empty line that the letter does not keep.
  const [raw, setRaw] = useState("");
  const lines = recipient.addressLines.join("\n");
  const shown = trimmed(raw) === lines ? raw : lines;
  return (
    <TextField
      id="letter-address"
      label={say("window.letter.recipient")}
      hint={say("recipient.linesHint")}
      rows={Math.min(9, Math.max(4, shown.split("\n").length))}
      value={shown}
      {...(marks === undefined ? {} : { marks: shown === lines ? marks.address : [] })}
      isReadOnly={isReadOnly}
      onChange={(value) => {
        const clean = cleanTypedText(value);
        setRaw(clean);
        onChange("recipient", "recipient", (before) => retypeRecipient(before, clean.split("\n")));
      }}
    />
  );
}

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
