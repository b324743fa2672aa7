import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useFoundMarks } from "../state/use-found-marks";
import { LineField } from "../ui/line-field";

/** What stands below the text. */
export function LetterFoot() {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const closing = useEditor(({ history }) => history.present.letter.closing);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <section className="letter-part" data-page-part={pagePart("closing")} aria-label={say("window.letter.foot")}>
      <LineField
        id="letter-closing"
        label={say("window.letter.closing")}
        value={closing}
        marks={useFoundMarks("closing")}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(typed("closing", now(), (letter) => setParts(letter, { closing: cleanTypedLine(value) })))
        }
      />
    </section>
  );
}
