import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, writtenNumber } from "../../../renderer/ui/read-number";

describe("a measure that somebody types", () => {
  for (const [text, value] of [
    ["12,5", 12.5],
    ["12.5", 12.5],
    [" 4,23 ", 4.23],
    ["0", 0],
    ["210", 210],
    ["", Number.NaN],
    ["12,", Number.NaN],
    ["-3", Number.NaN],
    ["1.000,5", Number.NaN],
    ["12,345", Number.NaN],
    ["12 mm", Number.NaN],
    ["Infinity", Number.NaN],
  ] as const) {
    it(`"${text}" is ${value}`, () => expect(readNumber(text)).toBe(value));
  }

  it("is read again as it is written, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29_700 }), fc.constantFrom("de", "en"), (hundredths, language) => {
        expect(readNumber(writtenNumber(hundredths / 100, language))).toBe(hundredths / 100);
      }),
    );
  });

  it("is written with the comma of German", () => {
    expect(writtenNumber(4.23, "de")).toBe("4,23");
    expect(writtenNumber(Number.NaN, "de")).toBe("");
  });
});
