import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../preload/contract/expected-error";
import { type PdfTraits, pageSizeMm, refuseOtherPaper, refuseTraits } from "../../preload/stationery/underlay";

const PLAIN: PdfTraits = { pageCount: 1, isEncrypted: false, hasForm: false, hasScripts: false };
const A4_PT = [0, 0, 595.276, 841.89];

function refusal(judge: () => void) {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof ExpectedError) return { code: error.code, values: error.values };
    throw error;
  }
}

const ofTraits = (traits: Partial<PdfTraits>) => refusal(() => refuseTraits({ ...PLAIN, ...traits }))?.code ?? null;
const ofSize = (widthMm: number, heightMm: number) => refusal(() => refuseOtherPaper({ widthMm, heightMm }));

describe("a PDF that shall be a letterhead", () => {
  it("has one page or two", () => {
    expect([0, 1, 2, 3, 500].map((pageCount) => ofTraits({ pageCount }))).toEqual([
      "underlay.damaged",
      null,
      null,
      "underlay.pages",
      "underlay.pages",
    ]);
    expect(refusal(() => refuseTraits({ ...PLAIN, pageCount: 500 }))?.values).toEqual({ count: 500 });
  });

  it("is neither locked nor a form nor a program", () => {
    expect(ofTraits({ isEncrypted: true })).toBe("underlay.encrypted");
    expect(ofTraits({ hasForm: true })).toBe("underlay.form");
    expect(ofTraits({ hasScripts: true })).toBe("underlay.scripts");
  });

  it("has pages of A4 upright, but for a millimetre and a half", () => {
    expect(ofSize(210, 297)).toBeNull();
    expect(ofSize(211.4, 295.6)).toBeNull();
    expect(ofSize(211.6, 297)?.code).toBe("underlay.otherPaper");
    expect(ofSize(210, 295.4)?.code).toBe("underlay.otherPaper");
    expect(ofSize(297, 210)?.code).toBe("underlay.landscape");
    expect(ofSize(215.9, 279.4)).toEqual({ code: "underlay.otherPaper", values: { width: 216, height: 279 } });
    expect(ofSize(Number.NaN, Number.NaN)?.code).toBe("underlay.otherPaper");
  });

  it("is measured as it is seen: turned, and in units of its own", () => {
    const size = (view: readonly number[], rotate = 0, userUnit = 1) => {
      const { widthMm, heightMm } = pageSizeMm({ view, rotate, userUnit });
      return [widthMm, heightMm].map((mm) => Math.round(mm * 100) / 100);
    };
    expect(size(A4_PT)).toEqual([210, 297]);
    expect(size(A4_PT, 90)).toEqual([297, 210]);
    expect(size(A4_PT, 180)).toEqual([210, 297]);
    expect(size([10, 20, 69.5276, 104.189], 0, 10)).toEqual([210, 297]);
    // Edges may come in any order.
    expect(size([595.276, 841.89, 0, 0])).toEqual([210, 297]);
    expect(size([])).toEqual([0, 0]);
  });
});
