/** A key file that a thread is to read; `now` is an ISO 8601 instant. */
export interface KeyTask {
  readonly bytes: Uint8Array;
  readonly password: string;
  readonly now: string;
}
