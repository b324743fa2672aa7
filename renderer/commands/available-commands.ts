import { COMMANDS, type CommandId } from "../../preload/contract/commands";
import type { AppState } from "../state/app-state";
import { oncePerValue } from "../state/once-per-value";

type ListedCommand = (typeof COMMANDS)[number];

/** The commands that can be given now; always the same list for the same state, because every button asks. */
export const availableCommands = oncePerValue((state: AppState): readonly ListedCommand[] => {
  const here = state.editor === null ? "start" : "draft";
  return COMMANDS.filter(({ id, scope }) => (scope === "both" || scope === here) && isPossible(id, state));
});

function isPossible(id: CommandId, { editor, settings, home }: AppState): boolean {
  switch (id) {
    case "edit.undo":
      return (editor?.history.past.length ?? 0) > 0;
    case "edit.redo":
      return (editor?.history.future.length ?? 0) > 0;
    case "search.replace":
    case "draft.rename":
      return editor?.isReadOnly === false;
    case "start.show":
      return editor !== null;
    case "bin.open":
      return home.view !== "bin";
    case "language.german":
      return settings.language !== "de";
    case "language.english":
      return settings.language !== "en";
    default:
      return true;
  }
}
