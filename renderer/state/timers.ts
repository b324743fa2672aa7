/** Timers as the window has them; tests bring their own. */
export interface Timers {
  /** Milliseconds. */
  readonly now: () => number;
  /** Gives the function that stops the timer. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const WINDOW_TIMERS: Timers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
