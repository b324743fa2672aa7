/** A pure step from one state to the next; gives the same state where nothing changes. */
export type Transition<State> = (state: State) => State;

/** One plain value and those who want to know when it changes. */
export interface Store<State> {
  readonly read: () => State;
  readonly change: (transition: Transition<State>) => void;
  /** Gives the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change: (transition) => {
      const next = transition(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
