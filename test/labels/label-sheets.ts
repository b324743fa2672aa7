import * as fc from "fast-check";
import { LABEL_PAPER, type LabelSheet } from "../../preload/labels/label-sheet";
import { MOST_COLUMNS, MOST_ROWS, SMALLEST_LABEL } from "../../preload/labels/sheet-problem";

/** Sheets that are possible: labels of any size that find room, with gaps and margins of what is left over. */
export const possibleSheets: fc.Arbitrary<LabelSheet> = fc
  .record({
    columns: fc.integer({ min: 1, max: MOST_COLUMNS }),
    rows: fc.integer({ min: 1, max: MOST_ROWS }),
    width: fc.double({ min: 0, max: 1, noNaN: true }),
    height: fc.double({ min: 0, max: 1, noNaN: true }),
    gap: fc.record({ across: share(), down: share() }),
    margin: fc.record({ left: share(), top: share() }),
  })
  .map(({ columns, rows, width, height, gap, margin }) => {
    const across = along(LABEL_PAPER.width, columns, SMALLEST_LABEL.widthMm, width, gap.across, margin.left);
    const down = along(LABEL_PAPER.height, rows, SMALLEST_LABEL.heightMm, height, gap.down, margin.top);
    return {
      columns: across.count,
      rows: down.count,
      widthMm: across.size,
      heightMm: down.size,
      leftMm: across.margin,
      topMm: down.margin,
      pitchAcrossMm: across.pitch,
      pitchDownMm: down.pitch,
    };
  });

function share() {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

function along(length: number, wanted: number, smallest: number, size: number, gap: number, margin: number) {
  const count = Math.min(wanted, Math.floor(length / smallest));
  const label = tenths(smallest + (length / count - smallest) * size);
  const rest = length - count * label;
  const between = count === 1 ? 0 : tenths((rest / (count - 1)) * gap);
  return { count, size: label, pitch: label + between, margin: tenths((rest - (count - 1) * between) * margin) };
}

/** Cut off after a tenth, so that a sum is never more than it was. */
function tenths(mm: number): number {
  return Math.floor(mm * 10) / 10;
}
