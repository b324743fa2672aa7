import type { Bridge } from "../../preload/contract/bridge-interface";
import type { EventName } from "../../preload/contract/events";
import type { Channel, Output } from "../../preload/contract/requests";
import type { Failure } from "../../preload/contract/result";
import type { AppState, AppStore, AppTransition } from "./app-state";
import { newestWins } from "./newest-wins";

/** Something that all windows share and each may need: how it is read, and what the window then knows. */
interface SharedThing<List extends Channel> {
  readonly list: List;
  /** Told to all windows when any of them changed it. */
  readonly changed: EventName;
  readonly isNeeded: (state: AppState) => boolean;
  readonly know: (value: Output<List>) => AppTransition;
  readonly fail: (failure: Failure) => AppTransition;
}

/** Reads a shared thing once the window needs it, and from then on anew whenever any window changed it. */
export function followWhenNeeded<List extends "stationery.list" | "envelopes.list">(
  store: AppStore,
  bridge: Bridge,
  { list, changed, isNeeded, know, fail }: SharedThing<List>,
): void {
  let isFollowed = false;
  const read = newestWins(async (_: null) => {
    const result = await bridge.call(list, {});
    store.change(result.ok ? know(result.value) : fail(result.failure));
  });
  const look = () => {
    if (isFollowed || !isNeeded(store.read())) return;
    isFollowed = true;
    read(null);
  };
  bridge.subscribe(changed, () => {
    if (isFollowed) read(null);
  });
  store.subscribe(look);
  look();
}

/** Whether the window is one of a draft, also before that is read. */
export function isDraftWindow({ start }: AppState): boolean {
  return start.draft !== null;
}
