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
  const letter = useEditor(({ history }) => history.present);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <section className="letter-part" aria-label={say("window.letter.head")}>
      <RecipientFields isReadOnly={isReadOnly} />
      <TextField
        id="letter-subject"
        label={say("window.letter.subject")}
        value={letter.subject}
        isReadOnly={isReadOnly}
        onChange={(subject) =>
          change(typed("subject", now(), (before) => setParts(before, { subject: cleanTypedLine(subject) })))
        }
      />
      <TextField
        id="letter-salutation"
        label={say("window.letter.salutation")}
        placeholder={salutationText({ ...letter, salutation: { ...letter.salutation, own: null } })}
        value={letter.salutation.own ?? ""}
        isReadOnly={isReadOnly}
        onChange={(own) =>
          change(typed("salutation", now(), (before) => setSalutation(before, own === "" ? null : cleanTypedLine(own))))
        }
      />
    </section>
  );
}
