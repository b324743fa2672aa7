import type { EventName, Events } from "./events";
import type { Channel, Input, Output } from "./requests";
import type { Result } from "./result";

/** The one object that the renderer sees of the main process. */
export interface Bridge {
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>;
  /** Gives the function that ends the subscription. */
  readonly subscribe: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
}
