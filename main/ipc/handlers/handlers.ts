import type { Channel, Input, Output } from "../../../preload/contract/requests";
import type { CallingWindow } from "./calling-window";

/** What answers each request; a channel without its handler does not compile. Handlers throw ExpectedErrors. */
export type Handlers<C extends Channel = Channel> = {
  readonly [K in C]: (input: Input<K>, window: CallingWindow) => Promise<Output<K>>;
};
