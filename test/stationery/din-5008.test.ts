import { describe, expect, it } from "vitest";
import { letterGeometry } from "../../preload/stationery/din-5008";
import { baselineOffsetMm } from "../../preload/stationery/type-metrics";

describe("the geometry of DIN 5008", () => {
  it.each([
    ["A" as const, { top: 27, remark: 32, address: 44.7, info: 32, subject: 80.46, folds: [87, 192] }],
    ["B" as const, { top: 45, remark: 50, address: 62.7, info: 50, subject: 98.46, folds: [105, 210] }],
  ])("has the millimetres of form %s", (form, expected) => {
    const geometry = letterGeometry(form);
    expect(geometry.addressField).toEqual({ x: 20, y: expected.top, width: 85, height: 45 });
    expect(geometry.returnLine.y).toBe(expected.top);
    expect(geometry.remarkZone.y).toBeCloseTo(expected.remark);
    expect(geometry.remarkZone.height).toBeCloseTo(12.7);
    expect(geometry.addressZone.y).toBeCloseTo(expected.address);
    expect(geometry.addressZone.height).toBeCloseTo(27.3);
    expect(geometry.informationBlock).toMatchObject({ x: 125, y: expected.info, width: 75 });
    expect(geometry.subjectTop).toBeCloseTo(expected.subject);
    expect(geometry.foldMarks).toEqual(expected.folds);
    expect(geometry.holeMark).toBe(148.5);
    expect(geometry.textWidth).toBe(165);
  });

  it("centres a font's height in the line, so the baseline lies where typewriters have it", () => {
    expect(baselineOffsetMm("Arial", 11, 4.23)).toBeCloseTo(3.46, 2);
  });
});
