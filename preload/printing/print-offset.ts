import type { PrintOffset } from "../contract/printing";
import type { Settings } from "../contract/settings";

export const NO_OFFSET: PrintOffset = { xMm: 0, yMm: 0 };

type Offsets = Pick<Settings, "printOffsets">;

/** By how much a printer's sheets are moved; nothing where nobody measured it. */
export function printOffset({ printOffsets = [] }: Offsets, printer: string): PrintOffset {
  const { xMm, yMm } = printOffsets.find((one) => one.printer === printer) ?? NO_OFFSET;
  return { xMm, yMm };
}

/** The settings with another offset of one printer; an offset of nothing is not kept. */
export function withPrintOffset<S extends Offsets>(settings: S, printer: string, offset: PrintOffset): S {
  const others = (settings.printOffsets ?? []).filter((one) => one.printer !== printer);
  const isKept = offset.xMm !== 0 || offset.yMm !== 0;
  return { ...settings, printOffsets: isKept ? [...others, { printer, ...offset }] : others };
}
