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

  it("is the same whether its commands say places or ways, and can be turned over", () => {
    const outline = "M 1 2 L 3 2 Q 4 3 3 4 Z M 1 1 L 2 1 ";
    expect(shortOutline(outline)).toBe(shortOutline("m 1 2 l 2 0 q 1 1 0 2 Z m 0 -1 l 1 0"));
    expect(shortOutline(outline, { x: 0.5, y: -0.5 })).toBe("m50-100l100 0q50-50 0-100zm0 50l50 0");
  });

  it("is refused where it has commands that were never seen", () => {
    expect(() => shortOutline("m 0 0 a 1 1 0 0 0 1 1 Z")).toThrow(/not built as expected/u);
  });
});
