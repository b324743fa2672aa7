import type { MessageValues } from "./expected-error";

/** Why something could not be done: `code` is stable and the key of its sentence below "errors." in the locales. */
export interface Failure {
  readonly code: string;
  readonly values: MessageValues;
}

/** What a call across the boundary gives: failures cross as values, never as exceptions. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
