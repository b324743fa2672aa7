import { PRINTED_WIDTHS, type PrintedWidths } from "./printed-widths";

/** How wide a stretch of text is: in columns, or in thousandths of the type size. */
export type LineMeasure = (text: string) => number;

export const COLUMNS: LineMeasure = (text) => text.length;

/** The ways in which programs decide that a line is full. */
export const LINE_MEASURES: readonly LineMeasure[] = [
  COLUMNS,
  printedMeasure(PRINTED_WIDTHS.arial),
  printedMeasure(PRINTED_WIDTHS.times),
  printedMeasure(PRINTED_WIDTHS.calibri),
];

function printedMeasure(widths: PrintedWidths): LineMeasure {
  const space = widths.ascii[0] ?? 0;
  const average = widths.ascii["n".charCodeAt(0) - 0x20] ?? 0;
  return (text) => {
    let sum = 0;
    for (const character of text) {
      sum += character === "\u00A0" || character === "\t" ? space : (width(character) ?? average);
    }
    return sum;
  };

  function width(character: string): number | undefined {
    const code = character.charCodeAt(0);
    if (code < 0x7f) return widths.ascii[code - 0x20];
    return widths.others[character] ?? widths.ascii[character.normalize("NFD").charCodeAt(0) - 0x20];
  }
}
