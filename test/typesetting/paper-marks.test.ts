import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isInstalled } from "../export/installed";
import { aSheet, FULL_LETTER } from "../export/sample-sheets";
import { typesetFile } from "./typeset-sample";

const canRead = isInstalled("mutool", "-v");
const MM_PER_PT = 25.4 / 72;

/** Heights and lengths of the drawn lines of a PDF, in millimetres, page by page. */
function drawnLines(path: string): readonly (readonly { readonly y: number; readonly length: number }[])[] {
  const trace = execFileSync("mutool", ["trace", path], { encoding: "utf8", maxBuffer: 64 << 20 });
  return trace
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<stroke_path[^>]*transform="([^"]+)"[^>]*>([\s\S]*?)<\/stroke_path>/gu)].map(lineOf),
    );
}

function lineOf([, transform = "", path = ""]: RegExpExecArray | RegExpMatchArray) {
  const [a = 1, , , d = 1, , f = 0] = transform.split(" ").map(Number);
  const xs = [...path.matchAll(/ x="([^"]+)"/gu)].map((match) => Number(match[1]) * a);
  const [y = 0] = [...path.matchAll(/ y="([^"]+)"/gu)].map((match) => Number(match[1]) * d + f);
  return { y: y * MM_PER_PT, length: (Math.max(...xs) - Math.min(...xs)) * MM_PER_PT };
}

describe.skipIf(!canRead)(`marks on the paper${canRead ? "" : " (skipped: mutool is not installed)"}`, () => {
  // Fold marks 105 mm apart, so that the last part is no higher than the others; the hole mark in the middle.
  for (const [form, heights] of [
    ["A", [87, 148.5, 192]],
    ["B", [105, 148.5, 210]],
  ] as const) {
    it(`stand at their heights on the first page of form ${form} and on no other`, () => {
      const [first = [], second] = drawnLines(typesetFile(aSheet(FULL_LETTER, { form })).path);
      const measured = first.map(({ y }) => y).sort((a, b) => a - b);
      expect(measured.length).toBe(3);
      for (const [index, y] of measured.entries()) expect(Math.abs(y - (heights[index] ?? 0))).toBeLessThan(0.5);
      expect(second).toEqual([]);
    });
  }

  it("are left away where the paper does not want them", () => {
    const [first] = drawnLines(typesetFile(aSheet({}, { foldMarks: false, holeMark: false })).path);
    expect(first).toEqual([]);
  });
});
