import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontCharacters } from "../../main/typesetting/font-characters";
import { createLetterCompiler } from "../../main/typesetting/letter-compiler";
import { unsettableCharacters } from "../../main/typesetting/unsettable-characters";
import { aSheet } from "../export/sample-sheets";
import { aPassage, aRecipient } from "../letter/letter-builder";
import { FONTS, TYPST_FOLDER, typesetSample } from "./typeset-sample";

const coverage = ["Arimo", "Noto Sans Arabic"].map((family) =>
  fontCharacters(readFileSync(FONTS.find((font) => font.family === family)?.path ?? "")),
);

describe("characters that no font can print", () => {
  it("are all found, with their place", () => {
    const sheet = aSheet({
      subject: "Hallo 中",
      recipient: aRecipient({ addressLines: ["Frau 🙂", "Weg 1"] }),
      passages: [aPassage("a", "Gut."), aPassage("b", "👩‍👧 und \uE000 und 👩‍👧")],
    });
    expect(unsettableCharacters(sheet, coverage)).toEqual([
      { part: "address", passage: "", number: 0, character: "🙂", code: "U+1F642" },
      { part: "subject", passage: "", number: 0, character: "中", code: "U+4E2D" },
      { part: "passage", passage: "b", number: 2, character: "👩‍👧", code: "U+1F469" },
      { part: "passage", passage: "b", number: 2, character: "\uE000", code: "U+E000" },
    ]);
  });

  it("are none in Latin with all accents, Greek, Cyrillic, Hebrew, Arabic and invisible marks", () => {
    const text =
      "Łódź a\u0308 ẹ̀ Ελληνικά Кириллица שָׁלוֹם عَرَبِيّ §\u00A03 z.\u202FB. Soft\u00ADtrenn \u200B\u200D\u2060 „“ – … €";
    expect(unsettableCharacters(aSheet({ passages: [aPassage("a", text)] }), coverage)).toEqual([]);
  });

  it("are those that the compiler refuses, and no others", () => {
    const samples = [..."aäœßẞŁşğβЖшא ב ع ی ₤€№™→←↑∀∂∑√≈≠≤■●◊♠♥ﬁﬂ⅓½²₂‰′″‽⁂☺中あ가अ𝒜😀\uE000\uFB4F\u0489"];
    for (const character of samples) {
      const sheet = aSheet({ passages: [aPassage("a", `x ${character} y`)] });
      const found = unsettableCharacters(sheet, coverage).length > 0;
      expect(compilerRefuses(sheet), `U+${character.codePointAt(0)?.toString(16)}`).toBe(found);
    }
  });

  it("end the run with the first of them instead of the compiler's words", () => {
    expect(() => typesetSample(aSheet({ closing: "Tschüss 🙂" }))).toThrowError(
      expect.objectContaining({
        code: "character.unsettable",
        values: { character: "🙂", code: "U+1F642", part: "closing", number: 0 },
      }),
    );
  });
});

const compiler = createLetterCompiler(
  TYPST_FOLDER,
  FONTS.map(({ path }) => readFileSync(path)),
);

function compilerRefuses(sheet: ReturnType<typeof aSheet>): boolean {
  try {
    compiler.run(sheet, { pages: false, pdf: true });
    return false;
  } catch {
    return true;
  }
}
