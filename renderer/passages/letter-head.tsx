import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts, setSalutation } from "../../preload/letter/edits/letter-edits";
import { salutationText } from "../../preload/letter/salutation";
import { typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { TextField } from "../ui/text-field";
import { RecipientFields } from "./recipient-fields";

/** What stands above the text: to whom, about what, and the greeting. */
export function LetterHead() {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const subject = useEditor(({ history }) => history.present.subject);
  const own = useEditor(({ history }) => history.present.salutation.own);
  const derived = useEditor(({ history: { present } }) => salutationText(setSalutation(present, null)));
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <section className="letter-part" aria-label={say("window.letter.head")}>
      <RecipientFields isReadOnly={isReadOnly} />
      <TextField
        id="letter-subject"
        label={say("window.letter.subject")}
        value={subject}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(typed("subject", now(), (before) => setParts(before, { subject: cleanTypedLine(value) })))
        }
      />
      <TextField
        id="letter-salutation"
        label={say("window.letter.salutation")}
        placeholder={derived}
        value={own ?? ""}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(
            typed("salutation", now(), (before) => setSalutation(before, value === "" ? null : cleanTypedLine(value))),
          )
        }
      />
    </section>
  );
}
