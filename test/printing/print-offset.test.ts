import { describe, expect, it } from "vitest";
import { settingsSchema } from "../../preload/contract/request-schemas";
import type { Settings } from "../../preload/contract/settings";
import { NO_OFFSET, printOffset, withPrintOffset } from "../../preload/printing/print-offset";
import { readOffset, writeOffset } from "../../preload/printing/read-offset";

const OLD: Settings = { language: "de", isPreviewShown: true, previewWidth: 560 };

describe("the offset of a printer", () => {
  it("is none in settings from before there were offsets, which are still read", () => {
    expect(settingsSchema.parse(OLD)).toEqual(OLD);
    expect(printOffset(OLD, "Büro")).toEqual(NO_OFFSET);
  });

  it("is kept for one printer by its name, and not for others", () => {
    const first = withPrintOffset(OLD, "Büro", { xMm: 3, yMm: -2 });
    const both = withPrintOffset(first, "Flur", { xMm: 0, yMm: 1.5 });
    expect(settingsSchema.parse(both)).toEqual(both);
    expect(printOffset(both, "Büro")).toEqual({ xMm: 3, yMm: -2 });
    expect(printOffset(both, "Flur")).toEqual({ xMm: 0, yMm: 1.5 });
    expect(printOffset(both, "Keller")).toEqual(NO_OFFSET);
  });

  it("is replaced by the next one, and gone where it is nothing", () => {
    const first = withPrintOffset(OLD, "Büro", { xMm: 3, yMm: -2 });
    expect(withPrintOffset(first, "Büro", { xMm: 1, yMm: 0 }).printOffsets).toEqual([
      { printer: "Büro", xMm: 1, yMm: 0 },
    ]);
    expect(withPrintOffset(first, "Büro", NO_OFFSET).printOffsets).toEqual([]);
  });

  it("is refused beyond 20 mm", () => {
    const far = { ...OLD, printOffsets: [{ printer: "Büro", xMm: 20.5, yMm: 0 }] };
    expect(settingsSchema.safeParse(far).success).toBe(false);
  });

  it.each([
    ["3", 3],
    ["-1,5", -1.5],
    ["−0.25", -0.25],
    ["+ 2", 2],
    ["-0", 0],
    ["20", 20],
  ])("is read from %j", (text, expected) => expect(readOffset(text)).toBe(expected));

  it.each(["", "x", "21", "-20,5", "1,555", "--1", "1e1"])("is not read from %j", (text) => {
    expect(readOffset(text)).toBeNull();
  });

  it("is written so that it can be read again", () => {
    for (const mm of [-20, -1.25, 0, 0.5, 20]) {
      expect([readOffset(writeOffset(mm, "de")), readOffset(writeOffset(mm, "en"))]).toEqual([mm, mm]);
    }
    expect(writeOffset(-1.5, "de")).toBe("−1,5");
  });
});
