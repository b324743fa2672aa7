import type { Timers } from "./timers";

/** After the last change; the promise to the writer is one second. */
export const PAUSE_MS = 600;
/** While somebody types without a pause; the promise is three seconds. */
export const LONGEST_WAIT_MS = 2_400;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

/** "saved" is said only when the newest value is; "conflict" when it was, but beside what somebody else wrote. */
export type SaveState =
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "conflict" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface AutosaveOptions<T> {
  /** Rejects where it fails; never called while another save is under way. */
  readonly save: (value: T) => Promise<"saved" | "keptBoth">;
  /** Keeps a value in another place while saving fails. */
  readonly saveElsewhere: (value: T) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  readonly timers: Timers;
}

export interface Autosave<T> {
  readonly changed: (value: T) => void;
  /** Saves at once what is not saved yet; false where that fails. */
  readonly flush: () => Promise<boolean>;
}

/** Decides when a value is saved: soon after it changed, at least every three seconds, and again as long as that fails. */
export function newAutosave<T>({ save, saveElsewhere, onState, timers }: AutosaveOptions<T>): Autosave<T> {
  let unsaved: { readonly value: T } | null = null;
  let waitingSince: number | null = null;
  let stopTimer: (() => void) | null = null;
  let running: Promise<boolean> | null = null;
  let isFailing = false;
  let retryMs = FIRST_RETRY_MS;

  function plan(ms: number): void {
    stopTimer?.();
    stopTimer = timers.after(ms, () => void run());
  }

  function planNext(): void {
    const longest = (waitingSince ?? timers.now()) + LONGEST_WAIT_MS - timers.now();
    plan(Math.max(0, Math.min(PAUSE_MS, longest)));
  }

  function run(): Promise<boolean> {
    stopTimer?.();
    stopTimer = null;
    running ??= saveNewest().finally(() => {
      running = null;
    });
    return running;
  }

  async function saveNewest(): Promise<boolean> {
    const saving = unsaved;
    if (saving === null) return true;
    waitingSince = null;
    try {
      const outcome = await save(saving.value);
      isFailing = false;
      retryMs = FIRST_RETRY_MS;
      if (unsaved === saving) {
        unsaved = null;
        onState({ kind: outcome === "saved" ? "saved" : "conflict" });
      } else planNext();
      return true;
    } catch (error) {
      isFailing = true;
      onState({ kind: "failed", error });
      await keepElsewhere(unsaved ?? saving);
      return false;
    }
  }

  async function keepElsewhere(kept: { readonly value: T }): Promise<void> {
    await saveElsewhere(kept.value).catch(() => undefined);
    if (unsaved !== kept) return planNext();
    plan(retryMs);
    retryMs = Math.min(LONGEST_RETRY_MS, retryMs * 2);
  }

  return {
    changed: (value) => {
      unsaved = { value };
      waitingSince ??= timers.now();
      // A failed save stays visible until one works. New words don't wait for it: they have to lie elsewhere as soon.
      if (isFailing) retryMs = FIRST_RETRY_MS;
      else onState({ kind: "saving" });
      if (running === null) planNext();
    },
    flush: async () => {
      if (running !== null) await running;
      while (unsaved !== null) if (!(await run())) return false;
      return true;
    },
  };
}
