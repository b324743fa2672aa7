import { describe, expect, it } from "vitest";
import { foundWords } from "../../../renderer/dictionary/found-words";

describe("found words", () => {
  it("have the searched part, in capitals or not", () => {
    expect(foundWords(["Schleie", "Ätna"], " äT ")).toEqual({ shown: ["Ätna"], count: 1 });
    expect(foundWords(["Schleie", "Ätna"], "xyz")).toEqual({ shown: [], count: 0 });
  });

  it("are shown a hundred at a time, and all counted", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `Wort${index}`);
    const found = foundWords(many, "");
    expect([found.shown.length, found.count]).toEqual([100, 20_000]);
    expect(foundWords(many, "wort19999").shown).toEqual(["Wort19999"]);
  });
});
