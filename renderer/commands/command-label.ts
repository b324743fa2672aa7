import type { Command } from "../../preload/contract/commands";
import type { EditLabel } from "../../preload/letter/edits/edit-history";
import type { Texts } from "../i18n/texts";
import type { AppState } from "../state/app-state";

/** The edit that a command would undo or redo; null for every other command, and where there is none. */
export function editOfCommand(id: string, { editor }: Pick<AppState, "editor">): EditLabel | null {
  if (editor === null) return null;
  if (id === "edit.undo") return editor.history.past.at(-1)?.label ?? null;
  return id === "edit.redo" ? (editor.history.future[0]?.label ?? null) : null;
}

/** What a command is called: undoing and redoing say what they undo and redo. */
export function commandLabel(
  { id, labelKey }: Pick<Command, "id" | "labelKey">,
  edit: EditLabel | null,
  { say }: Texts,
): string {
  return edit === null ? say(labelKey) : say(`commands.named.${id}`, { name: say(edit.key, edit.values) });
}
