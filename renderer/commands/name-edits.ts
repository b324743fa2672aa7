import type { Bridge } from "../../preload/contract/bridge-interface";
import type { EditNames } from "../../preload/contract/edit-names";
import { textsOf } from "../i18n/texts";
import type { AppState, AppStore } from "../state/app-state";
import type { Timers } from "../state/timers";
import { commandLabel, editOfCommand } from "./command-label";

/** The menu is put up anew for each name: not for every step of somebody who undoes many. */
const PAUSE_MS = 200;

/** Tells the system's menu what would be undone and redone, whenever that changes. */
export function nameEdits(store: AppStore, bridge: Bridge, timers: Timers): void {
  let known = JSON.stringify({ undo: null, redo: null });
  let stop: (() => void) | null = null;
  const tell = () => {
    const names = editNames(store.read());
    const now = JSON.stringify(names);
    if (now === known) return;
    known = now;
    void bridge.call("menu.nameEdits", names);
  };
  store.subscribe(() => {
    stop?.();
    stop = timers.after(PAUSE_MS, tell);
  });
}

function editNames(state: AppState): EditNames {
  const texts = textsOf(state.settings.language);
  const nameOf = (id: "edit.undo" | "edit.redo") => {
    const edit = editOfCommand(id, state);
    return edit === null ? null : commandLabel({ id, labelKey: `commands.${id}` }, edit, texts);
  };
  return { undo: nameOf("edit.undo"), redo: nameOf("edit.redo") };
}
