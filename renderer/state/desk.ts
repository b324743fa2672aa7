import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Channel, Input, Output } from "../../preload/contract/requests";
import type { Result } from "../../preload/contract/result";
import type { AppStore, AppTransition } from "./app-state";
import { sayFailed } from "./notice";

/** What deeds are done with: the state of the window and the way to the main process. */
export interface Desk {
  readonly store: AppStore;
  readonly change: (transition: AppTransition) => void;
  /** Asks the main process; a failure is said to the person, and null given. */
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C> | null>;
  /** Asks the main process; the failure is given to the one who asks. */
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>;
  /** UUID. */
  readonly newId: () => string;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** Writes what is not saved yet; false where that fails. */
  readonly saveNow: () => Promise<boolean>;
  /** Looks at the spelling of the whole letter anew, because the own words changed. */
  readonly spellAgain: () => void;
}

export function newDesk(
  store: AppStore,
  bridge: Bridge,
  saveNow: () => Promise<boolean>,
  spellAgain: () => void = () => undefined,
): Desk {
  return {
    store,
    change: store.change,
    call: bridge.call,
    ask: async (channel, input) => {
      const result = await bridge.call(channel, input);
      if (result.ok) return result.value;
      store.change(sayFailed(result.failure));
      return null;
    },
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    saveNow,
    spellAgain,
  };
}
