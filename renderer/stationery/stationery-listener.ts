import type { Bridge } from "../../preload/contract/bridge-interface";
import type { StationeryChoices } from "../../preload/contract/stationery";
import type { AppStore, AppTransition } from "../state/app-state";
import { followWhenNeeded, isDraftWindow } from "../state/follow-when-needed";
import { sayFailed } from "../state/notice";

/** Keeps in the state which stationery a letter may be given, in the windows of drafts and where somebody edits stationery. */
export function followStationery(store: AppStore, bridge: Bridge): void {
  followWhenNeeded(store, bridge, {
    list: "stationery.list",
    changed: "stationery.changed",
    isNeeded: (state) => isDraftWindow(state) || state.dialog?.kind === "stationery",
    know: knowStationery,
    fail: (failure) => (state) => ({ ...sayFailed(failure)(state), isStationeryAwaited: false }),
  });
}

export function knowStationery(stationery: StationeryChoices): AppTransition {
  return (state) => ({ ...state, stationery, isStationeryAwaited: false });
}
