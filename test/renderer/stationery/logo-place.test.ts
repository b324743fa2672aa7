import { describe, expect, it } from "vitest";
import { PLAIN_LETTERHEAD } from "../../../preload/stationery/letterhead";
import { paperHints } from "../../../preload/stationery/paper-hints";
import { profileFaults } from "../../../preload/stationery/profile-faults";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { sized, withLogo } from "../../../renderer/stationery/editor/logo-place";

const MEDIA = `${"a".repeat(64)}.png`;
const picture = (widthPx: number, heightPx: number) => ({ media: MEDIA, widthPx, heightPx });

describe("a new logo", () => {
  for (const form of ["A", "B"] as const) {
    for (const [widthPx, heightPx] of [
      [2000, 300],
      [800, 800],
      [300, 2000],
      [1, 2400],
      [2400, 1],
    ] as const) {
      it(`of ${widthPx} × ${heightPx} pixels has its proportions and covers nothing on form ${form}`, () => {
        const letterhead = withLogo(PLAIN_LETTERHEAD, picture(widthPx, heightPx), form, "Logo");
        const stationery = { ...defaultStationery(form), letterhead };
        const zone = letterhead.logo?.zone ?? { x: 0, y: 0, width: 0, height: 0 };
        if (Math.min(widthPx, heightPx) > 1) expect(zone.width / zone.height).toBeCloseTo(widthPx / heightPx, 1);
        expect(profileFaults(stationery)).toEqual([]);
        const sizes = new Map([[MEDIA, { widthPx: 9_999, heightPx: 9_999 }]]);
        expect(paperHints(stationery, sizes, 0)).toEqual([]);
      });
    }
  }

  it("stands in the place of the one before, as large as that allows", () => {
    const before = withLogo(PLAIN_LETTERHEAD, picture(600, 300), "B", "Logo");
    const placed = { ...before, logo: before.logo && { ...before.logo, alt: "Unser Zeichen", onFollowingPages: true } };
    const after = withLogo(placed, { ...picture(300, 300), media: `${"b".repeat(64)}.png` }, "B", "Logo");
    expect(after.logo).toMatchObject({ alt: "Unser Zeichen", onFollowingPages: true });
    expect(after.logo?.zone).toEqual({ x: 130, y: 8, width: 30, height: 30 });
  });
});

describe("the size of a logo", () => {
  const zone = { x: 130, y: 8, width: 60, height: 30 };
  it("changes in its proportions", () => {
    expect(sized(zone, { width: 2, height: 1 }, { width: 41 })).toEqual({ ...zone, width: 41, height: 20.5 });
    expect(sized(zone, { width: 2, height: 1 }, { height: 10 })).toEqual({ ...zone, width: 20, height: 10 });
  });

  it("leaves the other side as it is while somebody types what is no number", () => {
    const typed = sized(zone, { width: 2, height: 1 }, { width: Number.NaN });
    expect(typed).toEqual({ ...zone, width: Number.NaN });
    expect(sized(typed, { width: 2, height: 1 }, { width: 50 })).toEqual({ ...zone, width: 50, height: 25 });
  });
});
