import type { Bridge } from "../../preload/contract/bridge-interface";
import type { StationeryChoices } from "../../preload/contract/stationery";
import { newestWins } from "../preview/newest-wins";
import type { AppStore, AppTransition } from "../state/app-state";
import { sayFailed } from "../state/notice";

/** Keeps in the state which stationery a letter may be given: as it is now, and anew whenever any window changed some. */
export function followStationery(store: AppStore, bridge: Bridge): void {
  const look = newestWins(async (_: null) => {
    const result = await bridge.call("stationery.list", {});
    store.change(result.ok ? knowStationery(result.value) : sayFailed(result.failure));
  });
  bridge.subscribe("stationery.changed", () => look(null));
  look(null);
}

export function knowStationery(stationery: StationeryChoices): AppTransition {
  return (state) => ({ ...state, stationery });
}
