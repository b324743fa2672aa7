import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { TextField } from "../ui/text-field";

/** What stands above the text. */
export function LetterHead() {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const subject = useEditor(({ history }) => history.present.letter.subject);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <section className="letter-part" aria-label={say("window.letter.head")}>
      <TextField
        id="letter-subject"
        label={say("window.letter.subject")}
        value={subject}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(typed("subject", now(), (before) => setParts(before, { subject: cleanTypedLine(value) })))
        }
      />
    </section>
  );
}
