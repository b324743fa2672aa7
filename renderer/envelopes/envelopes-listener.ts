import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Envelope } from "../../preload/envelopes/envelope";
import type { AppStore, AppTransition } from "../state/app-state";
import { followWhenNeeded, isDraftWindow } from "../state/follow-when-needed";
import { sayFailed } from "../state/notice";

/** Keeps in the state which envelopes a letter may go out in, in the windows of drafts and where somebody edits envelopes. */
export function followEnvelopes(store: AppStore, bridge: Bridge): void {
  followWhenNeeded(store, bridge, {
    list: "envelopes.list",
    changed: "envelopes.changed",
    isNeeded: (state) => isDraftWindow(state) || state.dialog?.kind === "envelopes",
    know: ({ envelopes }) => knowEnvelopes(envelopes),
    fail: sayFailed,
  });
}

/** What did not change stays the same value, so that nothing is measured anew for it. */
export function knowEnvelopes(envelopes: readonly Envelope[]): AppTransition {
  return (state) => (JSON.stringify(state.envelopes) === JSON.stringify(envelopes) ? state : { ...state, envelopes });
}
