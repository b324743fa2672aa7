import { describe, expect, it } from "vitest";
import type { CheckedFact } from "../../../preload/letter/checks/check";
import { spelledWords, wordsToSpell } from "../../../preload/letter/checks/spelled-words";
import { aLetter, aPassage, aPerson, aRecipient, aTemplatePassage } from "../letter-builder";
import { findings } from "./find-in-letter";

describe("the words that the spelling is asked for", () => {
  it.each([
    ["Aufnahme- und Ausländerrecht", ["Aufnahme-", "und", "Ausländerrecht"]],
    ["Schüler*innen, Lehrer:innen, Bürger/-innen", ["Schüler*innen", "Lehrer:innen", "Bürger/-innen"]],
    ["die NRW-SPD, MdL, GmbH, NRW, 3D-Druck, H2O", ["die", "NRW-SPD"]],
    ["z. B. bzw. Nr. 5 usw.", []],
    ["auf https://example.org/seite und an mail@example.org", ["auf", "und"]],
    ["geht’s, tenants'", ["geht’s", "tenants"]],
  ])("are found in %s", (text, words) => {
    expect(spelledWords(text).map(({ word }) => word)).toEqual(words);
  });

  it("are those of changed passages, without the names that the letter knows", () => {
    const facts: readonly CheckedFact[] = [
      { id: "town", label: "", kind: "text", value: "Wuppertal-Vohwinkel", asOf: "" },
      { id: "local", label: "", kind: "passage", value: "Der Bus fehlt.", asOf: "" },
    ];
    const letter = aLetter({
      subject: "",
      recipient: aRecipient({ persons: [aPerson({ lastName: "Kowalczyk" })] }),
      passages: [
        aTemplatePassage("t", "Worte der Vorlage."),
        aTemplatePassage("s", "Bei uns: Der Bus fehlt."),
        aPassage("o", "Kowalczyks Rede in Vohwinkel, Ada Musters Wort"),
      ],
    });
    expect(wordsToSpell(letter, facts)).toEqual(["Bei", "uns", "Der", "Bus", "fehlt", "Rede", "Wort"]);
  });

  it("are told where they stand, each once for a passage", () => {
    const passages = [aPassage("a", "Wir biten und biten darum."), aPassage("b", "Wir biten.")];
    const found = findings({ passages }, { misspelt: new Set(["biten"]) });
    expect(found.filter(({ check }) => check === "word-unknown").map(({ place, range }) => [place, range])).toEqual([
      ["passages.a", { start: 4, end: 9 }],
      ["passages.b", { start: 4, end: 9 }],
    ]);
  });
});
