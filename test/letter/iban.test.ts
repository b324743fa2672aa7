import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupedIban, isIban } from "../../preload/letter/iban";

const RIGHT = "DE02120300000000202051";

describe("an IBAN", () => {
  it("is right with its check digits, however it is written", () => {
    for (const text of [RIGHT, "de02 1203 0000 0000 2020 51", "AT02 2050 3021 0102 3600", "GB33BUKB20201555555555"]) {
      expect(isIban(text)).toBe(true);
    }
  });

  it("is wrong where one digit is another, or two neighbours are swapped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(RIGHT[at]) + more) % 10;
        expect(isIban(`${RIGHT.slice(0, at)}${digit}${RIGHT.slice(at + 1)}`)).toBe(false);
      }),
    );
    expect(isIban("DE02210300000000202051")).toBe(false);
  });

  it.each(["", "DE", "DE0212030000000020205", "12345678", "DE02 1203 0000 0000 2020 5!", "ß".repeat(22)])(
    "is not %j",
    (text) => expect(isIban(text)).toBe(false),
  );

  it("is written in groups of four", () => {
    expect(groupedIban("de02120300000000202051")).toBe("DE02 1203 0000 0000 2020 51");
    expect(groupedIban("")).toBe("");
  });
});
