import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setSalutation } from "../../preload/letter/edits/letter-edits";
import { salutationText } from "../../preload/letter/salutation";
import { typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { TextField } from "../ui/text-field";

/** The greeting: derived from the recipient, or in words of its own. */
export function SalutationField({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const own = useEditor(({ history }) => history.present.letter.salutation.own);
  const derived = useEditor(({ history }) => salutationText(setSalutation(history.present.letter, null)));
  return (
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
  );
}
