/** Names of the two ways between a window and the main process; as types, so that the bridge imports no code. */
export interface Wire {
  /** Requests: channel and input in, a Result out. */
  readonly call: "appell:call";
  /** Events: name and detail. */
  readonly event: "appell:event";
}
