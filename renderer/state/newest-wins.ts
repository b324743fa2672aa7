/**
 * Runs work for the newest value only: one at a time, and what came in meanwhile waits as a single value. Gives the function
 * that hands in a value; it never waits itself.
 */
export function newestWins<T>(work: (value: T) => Promise<void>): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let isBusy = false;

  async function run(): Promise<void> {
    isBusy = true;
    try {
      while (waiting !== null) {
        const { value } = waiting;
        waiting = null;
        await work(value);
      }
    } finally {
      isBusy = false;
    }
  }

  return (value) => {
    waiting = { value };
    if (!isBusy) void run();
  };
}
