import type { Desk } from "../state/desk";
import { hasUnsaved } from "../state/dialog";
import { availableCommands } from "./available-commands";
import { COMMAND_RUNS } from "./run-command";
import { isShortcut, type PressedKeys } from "./shortcut";

/** Runs a command by its id, if it can be given now; says whether it was. None can while something is open that it would lose. */
export function giveCommand(desk: Desk, id: string): boolean {
  if (hasUnsaved(desk.store.read())) return false;
  const command = availableCommands(desk.store.read()).find((one) => one.id === id);
  if (command === undefined) return false;
  COMMAND_RUNS[command.id](desk);
  return true;
}

/** Runs the command that a key press stands for; while something is asked, keys belong to the question. */
export function giveCommandByKeys(desk: Desk, pressed: PressedKeys): boolean {
  const state = desk.store.read();
  if (state.dialog !== null) return false;
  const isMac = state.start.platform === "darwin";
  const command = availableCommands(state).find(({ shortcut }) => isShortcut(shortcut, pressed, isMac));
  return command !== undefined && giveCommand(desk, command.id);
}
