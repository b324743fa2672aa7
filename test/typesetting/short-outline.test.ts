import { describe, expect, it } from "vitest";
import { shortOutline } from "../../main/typesetting/short-outline";

describe("the outline of a letter in short", () => {
  it("has whole hundredths of a point and no spaces that nobody needs", () => {
    expect(shortOutline("m 2.7832031 10.319824 v -10.319824 h -1.3989258 l 1 -1 q 0.5 0.25 1 1 Z ")).toBe(
      "m278 1032v-1032h-140l100-100q50 25 100 100z",
    );
  });

  it("ends where the exact one ends, however many steps are rounded", () => {
    const steps = shortOutline(`m 0 0 ${"l 0.0149 -0.0149 ".repeat(1_000)}`).match(/-?\d+/gu) ?? [];
    const sum = (values: readonly string[]) => values.reduce((total, value) => total + Number(value), 0);
    expect(sum(steps.filter((_, index) => index % 2 === 0))).toBe(1_490);
    expect(sum(steps.filter((_, index) => index % 2 === 1))).toBe(-1_490);
  });

  it("goes on from the beginning of a shape that is closed", () => {
    expect(shortOutline("m 0.004 0 h 1 v 1 Z m 0.004 0 h 1 Z")).toBe("m0 0h100v100zm1 0h100z");
  });

  it("is refused where it has commands that were never seen", () => {
    expect(() => shortOutline("m 0 0 a 1 1 0 0 0 1 1 Z")).toThrow(/not built as expected/u);
  });
});
