import { Tag } from "lucide-react";
import { setPassageRole } from "../../preload/letter/edits/passage-edits";
import { PASSAGE_ROLES } from "../../preload/letter/passage";
import { edit } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { ChoiceMenu } from "../ui/choice-menu";

/** What the chosen passage does in the letter: checks and hints read it. */
export function RoleMenu({ passage }: { readonly passage: string | null }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const role = useEditor(
    ({ history }) => history.present.letter.passages.find(({ id }) => id === passage)?.role ?? null,
  );
  return (
    <ChoiceMenu
      label={
        role === null ? say("window.passages.role") : say("window.passages.roleIs", { role: say(`roles.${role}`) })
      }
      icon={<Tag size={18} aria-hidden />}
      isDisabled={passage === null}
      chosen={role}
      choices={PASSAGE_ROLES.map((id) => ({ id, label: say(`roles.${id}`) }))}
      onChoose={(id) => {
        if (passage !== null) change(edit("role", (letter) => setPassageRole(letter, passage, id)));
      }}
    />
  );
}
