import type { LabelSheet } from "./label-sheet";

/** A sheet that many makers sell, by its measures: brands come and go. */
export interface CommonSheet {
  readonly id: string;
  readonly sheet: LabelSheet;
}

// Sizes and pitches as makers print them on their packages. Margins are confirmed by two independent tables, the gLabels
// database and the list of Label Planet, or follow where the labels fill the sheet: what is left over is shared by both
// sides. Where the tables
// differ (by up to 1.3 mm), the labels are centred on the sheet.
export const COMMON_SHEETS: readonly CommonSheet[] = [
  common("3x8-70x36", 3, 8, [70, 36], [0, 4.5], [70, 36]),
  common("3x8-70x37", 3, 8, [70, 37], [0, 0.5], [70, 37]),
  common("3x7-63.5x38.1", 3, 7, [63.5, 38.1], [7.25, 15.15], [66, 38.1]),
  common("3x8-63.5x33.9", 3, 8, [63.5, 33.9], [7.25, 12.9], [66, 33.9]),
  common("2x7-99.1x38.1", 2, 7, [99.1, 38.1], [4.65, 15.15], [101.6, 38.1]),
  common("2x5-99.1x57", 2, 5, [99.1, 57], [4.65, 6], [101.6, 57]),
  common("2x4-99.1x67.7", 2, 4, [99.1, 67.7], [4.65, 13.1], [101.6, 67.7]),
  common("2x8-105x37", 2, 8, [105, 37], [0, 0.5], [105, 37]),
];

type Pair = readonly [across: number, down: number];

function common(id: string, columns: number, rows: number, size: Pair, margin: Pair, pitch: Pair): CommonSheet {
  const [widthMm, heightMm] = size;
  const [leftMm, topMm] = margin;
  const [pitchAcrossMm, pitchDownMm] = pitch;
  return { id, sheet: { columns, rows, widthMm, heightMm, leftMm, topMm, pitchAcrossMm, pitchDownMm } };
}
