/** What was made of texts before. It forgets everything once it holds more than it may, so that it never grows. */
export interface BoundedMemory<Made> {
  /** What was made of this text, now or earlier. */
  readonly of: (text: string, make: () => Made) => Made;
}

/** A memory for at most so many characters, of texts and of what was made of them. */
export function boundedMemory<Made>(mostCharacters: number, lengthOf: (made: Made) => number): BoundedMemory<Made> {
  const known = new Map<string, Made>();
  let characters = 0;
  return {
    of: (text, make) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const made = make();
      const length = text.length + lengthOf(made);
      characters += length;
      if (characters > mostCharacters) {
        known.clear();
        characters = length;
      }
      // A copy: a piece of a long text would keep all of it in memory.
      known.set(Buffer.from(text).toString(), made);
      return made;
    },
  };
}
