import { describe, expect, it } from "vitest";
import { pageFit } from "../../../preload/letter/measures/page-fit";
import { countWords, letterWords, readingMinutes } from "../../../preload/letter/measures/reading-time";
import { longestPassage, shortenings } from "../../../preload/letter/measures/shortenings";
import { charactersPerLine, textLines } from "../../../preload/letter/measures/text-lines";
import { paragraph } from "../../../preload/letter/rich-text";
import { letterSheet } from "../../../preload/stationery/letter-sheet";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { DEFAULT_CHOICES } from "../../../preload/template/choices";
import { composition } from "../../../preload/template/compose/composition";
import { recompose } from "../../../preload/template/compose/recompose";
import { BUILT_IN } from "../../template/built-in-templates";
import { aLetter, aPassage } from "../letter-builder";

const TODAY = "2026-11-22";
const sheetOf = (letter = aLetter()) => letterSheet(letter, defaultStationery("B"), TODAY);
const place = (part: string, page: number, yMm: number, id = "") => ({ part, id, page, xMm: 25, yMm });

describe("words and reading time", () => {
  it("counts words as people do", () => {
    expect(countWords("Die NRW-SPD hat’s: 70.000 Plätze – am 26.\u00a0Januar, § 5 & Co.")).toBe(10);
    expect(countWords(" – … ")).toBe(0);
    expect(letterWords(aLetter({ passages: [aPassage("a", "Eins zwei."), aPassage("b", "Drei.")] }))).toBe(3);
  });

  it("takes a minute for 200 German words, and never none", () => {
    expect([0, 5, 200, 700].map((words) => readingMinutes(words, "de"))).toEqual([0, 1, 1, 4]);
    expect(readingMinutes(690, "en")).toBe(3);
  });
});

describe("fitting on pages", () => {
  it("says how many lines are too many", () => {
    const sheet = sheetOf();
    const crossing = [place("passage", 2, 250, "eins"), place("passageEnd", 3, 45, "eins")];
    expect(pageFit(sheet, crossing, 2, 2)).toEqual({ pages: 2, fits: true, linesOver: 0 });
    // From 25.4 to 46.4 mm on the third page, in lines of 4.85 mm.
    expect(pageFit(sheet, crossing, 3, 2)).toEqual({ pages: 3, fits: false, linesOver: 5 });
    expect(pageFit(sheet, [...crossing, place("signatory", 3, 70, "0")], 3, 2).linesOver).toBe(11);
  });

  it("counts room that is left on the last wanted page", () => {
    const kept = [
      place("passage", 2, 200, "eins"),
      place("passageEnd", 2, 250, "eins"),
      place("passage", 3, 25.4, "zwei"),
    ];
    const lines = (endMm: number) =>
      pageFit(sheetOf(), [...kept, place("passageEnd", 3, endMm, "zwei")], 3, 2).linesOver;
    expect([lines(60), lines(40)]).toEqual([4, 1]);
  });

  it("measures how many characters a line holds, or knows it by the type", () => {
    const text = "x".repeat(855);
    const sheet = sheetOf(aLetter({ passages: [aPassage("eins", text)] }));
    expect(charactersPerLine(sheet, [])).toBe(85);
    const places = [place("passage", 1, 100, "eins"), place("passageEnd", 1, 100 + 9 * 4.85 + 3, "eins")];
    expect(charactersPerLine(sheet, places)).toBe(90);
    expect(textLines([paragraph("x".repeat(90)), paragraph("x".repeat(91)), paragraph("")], 90)).toBe(4);
  });

  it("offers the template's shorter wordings, and each saves the lines that it promises", () => {
    const [builtIn] = BUILT_IN;
    if (builtIn === undefined) throw new Error("There is no template");
    const { template } = builtIn;
    const choices = { ...DEFAULT_CHOICES, tone: "firm" } as const;
    const blank = aLetter();
    const compose = (variants = {}) => composition(template, { ...choices, variants }, {}, blank, TODAY);
    const letter = { ...blank, ...compose() };
    const made = { id: template.id, version: template.version, choices, facts: {} };
    const offers = shortenings(letter, { made, template }, TODAY, 85);
    expect(offers.length).toBeGreaterThan(2);
    expect(offers.map(({ linesSaved }) => linesSaved)).toEqual(
      [...offers.map(({ linesSaved }) => linesSaved)].sort((a, b) => b - a),
    );
    const lines = (one: typeof letter) => one.passages.reduce((sum, { blocks }) => sum + textLines(blocks, 85), 0);
    for (const { templatePassage, linesSaved } of offers) {
      const shorter = recompose(letter, compose(), compose({ [templatePassage]: "short" }));
      expect(lines(letter) - lines(shorter)).toBe(linesSaved);
    }
    expect(
      shortenings({ ...letter, passages: [aPassage("own", "x".repeat(900))] }, { made, template }, TODAY, 85),
    ).toEqual([]);
    expect(longestPassage({ ...letter, passages: [aPassage("a"), aPassage("own", "x".repeat(900))] }, 85)).toEqual({
      passage: "own",
      lines: 11,
    });
  });
});
