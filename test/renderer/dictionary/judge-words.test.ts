import { describe, expect, it } from "vitest";
import { judgeWords } from "../../../renderer/dictionary/judge-words";

describe("words for the dictionary", () => {
  it("are taken in, and what is said names the one or counts them", () => {
    expect(judgeWords(["Schleie"], [])).toEqual({
      kind: "taken",
      words: ["Schleie"],
      said: { key: "added", values: { word: "Schleie", count: 1, already: 0 } },
    });
    expect(judgeWords(["Schleie", "Ätna"], ["Borkum"])).toMatchObject({ said: { key: "addedAll" } });
  });

  it("that stand there already are left out, and refused where there are no others", () => {
    expect(judgeWords(["Schleie", "Ätna"], ["Schleie"])).toMatchObject({
      words: ["Ätna"],
      said: { key: "addedSome", values: { count: 1 } },
    });
    expect(judgeWords(["Ätna"], ["Ätna"])).toMatchObject({ why: { key: "known", values: { word: "Ätna" } } });
    expect(judgeWords(["a", "b"], ["a", "b"])).toMatchObject({ why: { key: "allKnown" } });
  });

  it("are refused where there is none, or where one is too long, of which the beginning is said", () => {
    expect(judgeWords([], [])).toMatchObject({ kind: "refused", why: { key: "nothingTyped" } });
    expect(judgeWords(["x".repeat(100)], [])).toMatchObject({ kind: "taken" });
    const long = judgeWords(["Ätna", "x".repeat(101)], []);
    expect(long).toMatchObject({ why: { key: "tooLong", values: { word: `${"x".repeat(30)}…`, most: 100 } } });
  });
});
