import { describe, expect, it } from "vitest";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import { LABEL_PAPER, type LabelSheet } from "../../preload/labels/label-sheet";
import { sheetProblem } from "../../preload/labels/sheet-problem";

const GOOD: LabelSheet = {
  columns: 3,
  rows: 7,
  widthMm: 63.5,
  heightMm: 38.1,
  leftMm: 7.25,
  topMm: 15.15,
  pitchAcrossMm: 66,
  pitchDownMm: 38.1,
};

const withProblem = (changes: Partial<LabelSheet>) => {
  const problem = sheetProblem({ ...GOOD, ...changes });
  return problem === null ? null : [problem.code, problem.values];
};

describe("a label sheet", () => {
  it("is told by the first thing that can't be", () => {
    expect(withProblem({})).toBe(null);
    expect(withProblem({ columns: 0 })).toEqual(["labels.count", { columns: 8, rows: 25 }]);
    expect(withProblem({ rows: 2.5 })?.[0]).toBe("labels.count");
    expect(withProblem({ leftMm: -1 })?.[0]).toBe("labels.measure");
    expect(withProblem({ topMm: Number.NaN })?.[0]).toBe("labels.measure");
    expect(withProblem({ pitchDownMm: Number.POSITIVE_INFINITY })?.[0]).toBe("labels.measure");
    expect(withProblem({ widthMm: 20 })).toEqual(["labels.small", { width: 25, height: 12 }]);
    expect(withProblem({ pitchAcrossMm: 60 })).toEqual(["labels.overlapAcross", { mm: 3.5 }]);
    expect(withProblem({ pitchDownMm: 38 })).toEqual(["labels.overlapDown", { mm: 0.1 }]);
    expect(withProblem({ leftMm: 15 })).toEqual(["labels.tooWide", { mm: 0.5 }]);
    expect(withProblem({ rows: 8 })).toEqual(["labels.tooHigh", { mm: 23 }]);
  });

  it("may have any pitch where there is nothing to be apart from", () => {
    expect(withProblem({ columns: 1, pitchAcrossMm: 0 })).toBe(null);
    expect(withProblem({ rows: 1, pitchDownMm: 0 })).toBe(null);
  });

  it("is possible and centred where it is one of the common ones, and named by its measures", () => {
    for (const { id, sheet } of COMMON_SHEETS) {
      const { columns, rows, widthMm, heightMm, leftMm, topMm, pitchAcrossMm, pitchDownMm } = sheet;
      expect(sheetProblem(sheet), id).toBe(null);
      expect(id).toBe(`${columns}x${rows}-${widthMm}x${heightMm}`);
      const right = LABEL_PAPER.width - leftMm - (columns - 1) * pitchAcrossMm - widthMm;
      const bottom = LABEL_PAPER.height - topMm - (rows - 1) * pitchDownMm - heightMm;
      expect([right, bottom], id).toEqual([expect.closeTo(leftMm, 1), expect.closeTo(topMm, 1)]);
    }
    expect(new Set(COMMON_SHEETS.map(({ id }) => id)).size).toBe(COMMON_SHEETS.length);
  });
});
