import type { Bridge } from "../../preload/contract/bridge-interface";
import type { AppStore } from "../state/app-state";
import { sayFailed } from "../state/notice";
import type { Timers } from "../state/timers";

/** Dragging an edge changes a setting many times a second. */
const PAUSE_MS = 300;

/** Keeps the settings of this window, and takes over those that another window changed. */
export function keepSettings(store: AppStore, bridge: Bridge, timers: Timers): void {
  let known = store.read().settings;
  let stopTimer: (() => void) | null = null;
  store.subscribe(() => {
    const { settings } = store.read();
    if (settings === known) return;
    known = settings;
    stopTimer?.();
    stopTimer = timers.after(PAUSE_MS, () => {
      stopTimer = null;
      void bridge.call("settings.change", { settings }).then((result) => {
        if (!result.ok) store.change(sayFailed(result.failure));
      });
    });
  });
  bridge.subscribe("settings.changed", ({ settings }) => {
    // What this window is about to say is newer.
    if (stopTimer !== null || JSON.stringify(settings) === JSON.stringify(known)) return;
    known = settings;
    store.change((state) => ({ ...state, settings }));
  });
}
