import { useState } from "react";
import { cleanTypedText } from "../../preload/letter/edits/clean-typed-text";
import type { Letter } from "../../preload/letter/letter";
import { localDay } from "../../preload/letter/local-day";
import type { Recipient } from "../../preload/letter/recipient";
import { readdress } from "../../preload/template/compose/readdress";
import { edit, typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";
import { TextField } from "../ui/text-field";
import { addressedKind, recipientOfKind, retypeRecipient } from "./retype-recipient";

/** The lines of the address as they are printed, and who is greeted. */
export function RecipientFields({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const made = useEditor(({ history }) => history.present.template);
  const template = useEditor((editor) => editor.template);
  const recipient = useEditor(({ history }) => history.present.letter.recipient);
  // What is typed may have an empty line that the letter does not keep.
  const [raw, setRaw] = useState("");
  const lines = recipient.addressLines.join("\n");
  const shown = trimmed(raw) === lines ? raw : lines;
  const address = (letter: Letter, to: Recipient) =>
    readdress(letter, to, { made, template }, localDay(new Date(now())));
  return (
    <>
      <TextField
        id="letter-address"
        label={say("window.letter.recipient")}
        placeholder={say("window.letter.recipientHint")}
        rows={Math.min(6, Math.max(3, shown.split("\n").length))}
        value={shown}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          const clean = cleanTypedText(value);
          setRaw(clean);
          change(
            typed("recipient", now(), (letter) =>
              address(letter, retypeRecipient(letter.recipient, clean.split("\n"))),
            ),
          );
        }}
      />
      <div className="letter-kind">
        <span className="field-label">{say("window.letter.kind")}</span>
        <SegmentedControl
          label={say("window.letter.kind")}
          segments={(["person", "group", "office"] as const).map((id) => ({ id, label: say(`window.letter.${id}`) }))}
          chosen={addressedKind(recipient)}
          isDisabled={isReadOnly}
          onChoose={(kind) =>
            change(edit("recipient", (letter) => address(letter, recipientOfKind(letter.recipient, kind))))
          }
        />
      </div>
    </>
  );
}

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
