/** What was made of texts before. It forgets everything once it holds more than it may, so that it never grows. */
export interface BoundedMemory {
  /** What was made of this text, now or earlier. */
  readonly of: (text: string, make: () => string) => string;
}

/** A memory for at most so many characters, of texts and of what was made of them. */
export function boundedMemory(mostCharacters: number): BoundedMemory {
  const known = new Map<string, string>();
  let characters = 0;
  return {
    of: (text, make) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const made = make();
      characters += text.length + made.length;
      if (characters > mostCharacters) {
        known.clear();
        characters = text.length + made.length;
      }
      // A copy: a piece of a long text would keep all of it in memory.
      known.set(Buffer.from(text).toString(), made);
      return made;
    },
  };
}
