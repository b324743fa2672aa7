import { describe, expect, it } from "vitest";
import { pageFit } from "../../../preload/letter/measures/page-fit";
import { paragraph, type Run } from "../../../preload/letter/rich-text";
import { letterSheet } from "../../../preload/stationery/letter-sheet";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { typesetSample } from "../../typesetting/typeset-sample";
import { aLetter, aPassage } from "../letter-builder";

/** A letter of one passage with so many lines, set and measured against two pages. */
function fitOf(lines: number) {
  const runs = Array.from(
    { length: lines * 2 - 1 },
    (_, index): Run => (index % 2 === 0 ? { kind: "text", text: `Zeile ${index}` } : { kind: "lineBreak" }),
  );
  const letter = aLetter({ passages: [aPassage("eins", "", { blocks: [paragraph(runs)] })] });
  const sheet = letterSheet(letter, defaultStationery("B"), "2026-11-22");
  const { places, pageCount } = typesetSample(sheet);
  return pageFit(sheet, places, pageCount, 2);
}

describe("the lines that are too many for two pages", () => {
  it.each([82, 95, 120, 135])("are as many as have to go from a passage of %s lines, or two more", (lines) => {
    const { fits, linesOver } = fitOf(lines);
    expect(fits).toBe(false);
    expect(fitOf(lines - linesOver).fits).toBe(true);
    expect(fitOf(lines - linesOver + 3).fits).toBe(false);
  });

  it("are more than that where lines keep the closing company, but never too few", () => {
    const { fits, linesOver } = fitOf(78);
    expect(fits).toBe(false);
    expect(fitOf(78 - linesOver).fits).toBe(true);
  });

  it("are none where it fits", () => {
    expect(fitOf(20)).toEqual({ pages: 1, fits: true, linesOver: 0 });
  });
});
