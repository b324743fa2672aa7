/** Does works of the same key one after the other, in the order in which they were asked for. */
export type TakeTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function newTurns(): { readonly take: TakeTurn; readonly done: () => Promise<void> } {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: async (key, work) => {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(work, work);
      last.set(key, mine);
      try {
        return await mine;
      } finally {
        if (last.get(key) === mine) last.delete(key);
      }
    },
    done: async () => {
      while (last.size > 0) await Promise.allSettled([...last.values()]);
    },
  };
}
