import { describe, expect, it } from "vitest";
import { calibrationSheet, MEASURED_MM } from "../../preload/printing/calibration-sheet";
import { edgeRulers, RULER_MM } from "../../preload/printing/edge-rulers";

const SHEET = { width: 210, height: 297 };
const TEXTS = {
  title: "Kalibrierblatt",
  subtitle: "Büro",
  steps: ["eins", "zwei"],
  left: "A",
  top: "B",
  window: "Fenster",
};

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

function linesOf(svg: string): readonly Line[] {
  const pattern = /<path d="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)" stroke="#000" stroke-width="([\d.]+)"/gu;
  return [...svg.matchAll(pattern)].map((match) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, width = 0] = match.slice(1).map(Number);
    return { x1, y1, x2, y2, width };
  });
}

describe("the rulers of the calibration sheet", () => {
  const lines = linesOf(edgeRulers(SHEET, { acrossY: 148.5, alongX: 150 }).lines.join("\n"));

  it.each([
    ["left", (line: Line, mm: number) => line.x1 === mm && line.x2 === mm && line.y1 === 148.5],
    ["right", (line: Line, mm: number) => line.x1 === 210 - mm && line.x2 === 210 - mm && line.y1 === 148.5],
    ["upper", (line: Line, mm: number) => line.y1 === mm && line.y2 === mm && line.x1 === 150],
    ["lower", (line: Line, mm: number) => line.y1 === 297 - mm && line.y2 === 297 - mm && line.x1 === 150],
  ])("have a mark for each millimetre from the %s edge, longer for fives and tens", (_edge, isMark) => {
    const lengths = Array.from({ length: RULER_MM + 1 }, (_, mm) => {
      const [mark] = lines.filter((line) => isMark(line, mm));
      return mark === undefined ? 0 : Math.abs(mark.x2 - mark.x1) + Math.abs(mark.y2 - mark.y1);
    });
    expect(lengths.every((length) => length > 0)).toBe(true);
    const [zero = 0, one = 0, , , , five = 0, , , , , ten = 0] = lengths;
    expect([zero, ten > five, five > one]).toEqual([ten, true, true]);
  });

  it("are numbered from their edges", () => {
    const { words } = edgeRulers(SHEET, { acrossY: 148.5, alongX: 150 });
    expect(words.filter(({ text }) => text === "30").map(({ xMm }) => xMm)).toEqual([30, 180, 148, 148]);
  });
});

describe("the calibration sheet", () => {
  const window = { x: 15, y: 47.5, width: 90, height: 45 };
  const { lines, words } = calibrationSheet(SHEET, window, TEXTS);

  it("has two heavy lines to measure, each as far from its edge as is said", () => {
    const heavy = linesOf(lines).filter(({ width }) => width > 0.5);
    expect(heavy.map(({ x1, x2 }) => x1 === x2)).toEqual([true, false]);
    expect([heavy[0]?.x1, heavy[1]?.y1, heavy[1]?.y2]).toEqual([MEASURED_MM, MEASURED_MM, MEASURED_MM]);
  });

  it("shows the window of an envelope, and a cross in its middle", () => {
    expect(lines).toContain('<rect x="15" y="47.5" width="90" height="45"');
    expect(lines).toContain('<circle cx="105" cy="148.5"');
  });

  it("says what to do, in the language that it is given", () => {
    expect(words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Kalibrierblatt", "Büro", "eins", "zwei", "A", "B", "Fenster"]),
    );
  });
});
