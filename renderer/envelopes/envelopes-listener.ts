import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Envelope } from "../../preload/envelopes/envelope";
import { newestWins } from "../preview/newest-wins";
import type { AppStore, AppTransition } from "../state/app-state";
import { sayFailed } from "../state/notice";

/** Keeps in the state which envelopes a letter may go out in: as it is now, and anew whenever any window changed some. */
export function followEnvelopes(store: AppStore, bridge: Bridge): void {
  const look = newestWins(async (_: null) => {
    const result = await bridge.call("envelopes.list", {});
    store.change(result.ok ? knowEnvelopes(result.value.envelopes) : sayFailed(result.failure));
  });
  bridge.subscribe("envelopes.changed", () => look(null));
  look(null);
}

/** What did not change stays the same value, so that nothing is measured anew for it. */
export function knowEnvelopes(envelopes: readonly Envelope[]): AppTransition {
  return (state) => (JSON.stringify(state.envelopes) === JSON.stringify(envelopes) ? state : { ...state, envelopes });
}
