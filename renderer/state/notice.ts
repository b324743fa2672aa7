import type { Failure } from "../../preload/contract/result";
import type { EditLabel } from "../../preload/letter/edits/edit-history";
import type { AppTransition } from "./app-state";

/** A sentence that the window says once. A failure stays until somebody closes it. */
export type Notice =
  | { readonly kind: "done"; readonly key: string; readonly values: Readonly<Record<string, string | number>> }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What only screen readers say, because everybody else sees it: `name` is the gap for the edit's name. A new object each time. */
export interface Spoken {
  readonly key: string;
  readonly label: EditLabel;
}

export function sayDone(key: string, values: Readonly<Record<string, string | number>> = {}): AppTransition {
  return (state) => ({ ...state, notice: { kind: "done", key, values } });
}

export function sayFailed(failure: Failure): AppTransition {
  return (state) => ({ ...state, notice: { kind: "failed", failure } });
}

/** Says a sentence without gaps to those who do not see what changed. */
export function sayAloud(key: string): AppTransition {
  return (state) => ({ ...state, spoken: { key: "window.said", label: { key, values: {} } } });
}

export function closeNotice(): AppTransition {
  return (state) => (state.notice === null ? state : { ...state, notice: null });
}
