import type { Figure } from "./figure";

type Row = readonly string[];

const HEAD: Row = ["what", "letters", "ms total", "ms per letter", "p95", "ratio", "target", "holds"];

/** The figures as a table of plain text, a heading above each group. */
export function plainTable(figures: readonly Figure[]): string {
  const rows = figures.map(cells);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd();
  return groupsOf(figures)
    .map((group) => [group, line(HEAD), ...rows.filter((_, index) => figures[index]?.group === group).map(line)])
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** The figures as Markdown, for the README. */
export function markdownTable(figures: readonly Figure[]): string {
  const line = (row: Row) => `| ${row.join(" | ")} |`;
  const rule = line(HEAD.map((_, column) => (isNumeric(column) ? "--:" : "---")));
  return groupsOf(figures)
    .map((group) => figures.filter((figure) => figure.group === group).map((figure) => line(cells(figure))))
    .map((rows, index) => [`**${groupsOf(figures)[index]}**`, "", line(HEAD), rule, ...rows].join("\n"))
    .join("\n\n");
}

function groupsOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ group }) => group))];
}

function cells({ what, letters, totalMs, letterMs, p95Ms, ratio, target, holds }: Figure): Row {
  const counted = letters === 0 ? "" : String(letters);
  const held = holds === null ? "" : holds ? "yes" : "NO";
  return [what, counted, rounded(totalMs, 0), rounded(letterMs, 2), rounded(p95Ms, 2), times(ratio), target, held];
}

function rounded(value: number | null, digits: number): string {
  return value === null ? "" : value.toFixed(digits);
}

function times(ratio: number | null): string {
  return ratio === null ? "" : `${ratio.toFixed(2)} x`;
}

function isNumeric(column: number): boolean {
  return column > 0 && column < 6;
}

function padded(cell: string, width: number, column: number): string {
  return isNumeric(column) ? cell.padStart(width) : cell.padEnd(width);
}
