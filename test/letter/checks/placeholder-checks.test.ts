import { describe, expect, it } from "vitest";
import { inText } from "./find-in-letter";

describe("the check for placeholders", () => {
  it.each(["[Name]", "<Ort>", "____", "XX", "{stadt}", "Herr/Frau", "geehrte/r", "N. N.", "TODO", "Max Mustermann"])(
    "finds %s",
    (placeholder) => {
      expect(inText(`Wir grüßen ${placeholder} sehr.`)).toContainEqual(["placeholder-left", placeholder]);
    },
  );

  it("finds every one of a passage", () => {
    expect(inText("An [Name] in [Ort].")).toEqual([
      ["placeholder-left", "[Name]"],
      ["placeholder-left", "[Ort]"],
    ]);
  });

  it.each([
    "Artikel [Grundgesetz",
    "zwei_Worte",
    "Kosten < 5 Euro",
    "Herr und Frau",
    "XL",
    "§\u00a05 {",
    "Damen/Herren",
    "der XX. Parteitag",
    "so [sic] und […] weiter [1]",
    "<https://example.org>",
  ])("takes %s for text", (text) => {
    expect(inText(`Das ist ${text}.`)).toEqual([]);
  });
});
