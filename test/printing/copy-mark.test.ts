import { describe, expect, it } from "vitest";
import { copyMark } from "../../preload/printing/copy-mark";
import { letterGeometry } from "../../preload/stationery/din-5008";

describe("the mark of a copy", () => {
  it.each(["A", "B"] as const)(
    "stands in the left margin of form %s, midway between the second fold and the edge",
    (form) => {
      const geometry = letterGeometry(form);
      const mark = copyMark("Entwurf", geometry, 0);
      expect(mark.direction).toBe("upwards");
      expect(mark.xMm).toBe(12);
      expect(mark.yMm).toBeCloseTo((geometry.foldMarks[1] + 297 - 4) / 2);
    },
  );

  it.each([0, 20, 40, 80, 120])("keeps off %i mm of printed paper below it", (taken) => {
    for (const words of ["Entwurf", "Kopie für die Akte"]) {
      const { yMm } = copyMark(words, letterGeometry("B"), taken);
      // Wider than any of our marks is set at this size.
      expect(yMm + (words.length * 2.3) / 2).toBeLessThanOrEqual(297 - taken);
    }
  });
});
