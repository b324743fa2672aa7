import type { ZoneMm } from "../stationery/din-5008";
import { edgeRulers } from "./edge-rulers";
import type { PlacedWords } from "./placed-words";
import { cross, line, outline } from "./sheet-lines";

/** Lines and words of a sheet, apart: words become outlines, for a printer's page has no fonts. */
export interface CalibrationSheet {
  /** SVG elements in millimetres. */
  readonly lines: string;
  readonly words: readonly PlacedWords[];
}

/** What stands on the sheet, in the language of who measures. */
export interface CalibrationTexts {
  readonly title: string;
  /** The printer's name, and by how much this sheet is moved. */
  readonly subtitle: string;
  readonly steps: readonly string[];
  /** Names of the two lines that are measured. */
  readonly left: string;
  readonly top: string;
  readonly window: string;
}

/** How far the two lines that are measured stand from the left and the upper edge of the paper. */
export const MEASURED_MM = 30;
const HEAVY_MM = 0.6;
const THIN_MM = 0.2;
const TITLE_PT = 20;
const TEXT_PT = 12;
const STEP_LINE_MM = 8;
const TEXT_LEFT_MM = 30;
const TITLE_TOP_MM = 178;
/** Where the rulers of the left and right, and of the upper and lower edge stand. */
const RULERS = { acrossY: 148.5, alongX: 150 };

/** The sheet by which a printer is measured: rulers from all four edges, two lines to measure, and the window of an envelope. */
export function calibrationSheet(
  sheet: { readonly width: number; readonly height: number },
  window: ZoneMm,
  texts: CalibrationTexts,
): CalibrationSheet {
  const rulers = edgeRulers(sheet, RULERS);
  const { acrossY, alongX } = RULERS;
  const measured = [
    // Their ends leave the number of the ruler free.
    line(MEASURED_MM, acrossY - 35, MEASURED_MM, acrossY, HEAVY_MM),
    line(alongX, MEASURED_MM, alongX + 35, MEASURED_MM, HEAVY_MM),
  ];
  const middle = cross(sheet.width / 2, sheet.height / 2, 10, THIN_MM);
  return {
    lines: [...rulers.lines, ...measured, ...middle, outline(window, THIN_MM)].join("\n"),
    words: [
      ...rulers.words,
      words(texts.left, MEASURED_MM + 2, acrossY - 31, 14, "start", true),
      words(texts.top, alongX + 35, MEASURED_MM - 2, 14, "end", true),
      words(texts.window, window.x + window.width / 2, window.y + window.height / 2, 11, "middle"),
      words(texts.title, TEXT_LEFT_MM, TITLE_TOP_MM, TITLE_PT, "start", true),
      words(texts.subtitle, TEXT_LEFT_MM, TITLE_TOP_MM + STEP_LINE_MM, TEXT_PT, "start"),
      ...texts.steps.map((step, index) =>
        words(step, TEXT_LEFT_MM, TITLE_TOP_MM + (index + 2.5) * STEP_LINE_MM, TEXT_PT, "start"),
      ),
    ],
  };
}

function words(text: string, xMm: number, yMm: number, sizePt: number, stand: PlacedWords["stand"], isBold = false) {
  return { text, xMm, yMm, sizePt, isBold, stand, direction: "across" } as const;
}
