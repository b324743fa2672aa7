import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useFoundMarks } from "../state/use-found-marks";
import { LineField } from "../ui/line-field";

/** What stands above the text. */
export function LetterHead() {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const subject = useEditor(({ history }) => history.present.letter.subject);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <section className="letter-part" data-page-part={pagePart("subject")} aria-label={say("window.letter.head")}>
      <LineField
        id="letter-subject"
        label={say("window.letter.subject")}
        value={subject}
        marks={useFoundMarks("subject")}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(typed("subject", now(), (before) => setParts(before, { subject: cleanTypedLine(value) })))
        }
      />
    </section>
  );
}
