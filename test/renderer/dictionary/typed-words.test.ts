import { describe, expect, it } from "vitest";
import { typedWords } from "../../../renderer/dictionary/typed-words";

describe("typed words", () => {
  it("are told apart by spaces, line ends and commas, each taken once", () => {
    expect(typedWords(" Schleie,Ätna;\tBorkum\nSchleie  ")).toEqual(["Schleie", "Ätna", "Borkum"]);
  });

  it("are without what stands around them and what nobody sees, as the spelling looks at them", () => {
    expect(typedWords("„Schleie“, (Ätna) usw. Bad-Orb geht’s Bor\u00ADkum A\u0308sche")).toEqual([
      "Schleie",
      "Ätna",
      "usw",
      "Bad-Orb",
      "geht’s",
      "Borkum",
      "Äsche",
    ]);
  });

  it("are none where nothing but signs was typed", () => {
    expect(typedWords(" – , … ")).toEqual([]);
  });
});
