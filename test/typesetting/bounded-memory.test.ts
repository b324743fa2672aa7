import { describe, expect, it } from "vitest";
import { boundedMemory } from "../../main/typesetting/bounded-memory";

describe("a bounded memory", () => {
  const counting = (mostCharacters: number) => {
    const memory = boundedMemory<string>(mostCharacters, ({ length }) => length);
    const made: string[] = [];
    const ask = (text: string) =>
      memory.of(text, () => {
        made.push(text);
        return text.toUpperCase();
      });
    return { ask, made };
  };

  it("makes the same thing once", () => {
    const { ask, made } = counting(100);
    expect([ask("a"), ask("b"), ask("a")]).toEqual(["A", "B", "A"]);
    expect(made).toEqual(["a", "b"]);
  });

  it("forgets what it held when it would hold more than it may", () => {
    const { ask, made } = counting(4);
    for (const text of ["a", "b", "a", "c", "a"]) expect(ask(text)).toBe(text.toUpperCase());
    expect(made).toEqual(["a", "b", "c", "a"]);
  });
});
