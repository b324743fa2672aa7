import type { PrinterInfo } from "electron";
import type { Printer } from "../../preload/contract/printing";

/** Bit of a printer's type by which CUPS marks the default: CUPS_PRINTER_DEFAULT of cups/cups.h. */
const CUPS_DEFAULT = 0x20000;

/**
 * Printers as a person chooses among them, the default first. Newer runtimes don't say which that is, and Windows does
 * not either: then "whatever the system takes" is a choice of its own.
 */
export function listedPrinters(found: readonly PrinterInfo[]): readonly Printer[] {
  const printers = found
    .map((info) => ({ name: info.name, displayName: info.displayName || info.name, isDefault: isDefault(info) }))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.displayName.localeCompare(b.displayName));
  if (printers.length < 2 || printers[0]?.isDefault === true) return printers;
  return [{ name: "", displayName: "", isDefault: true }, ...printers];
}

function isDefault({ options, ...info }: PrinterInfo): boolean {
  const type = Number((options as Readonly<Record<string, unknown>> | undefined)?.["printer-type"]);
  return (info as { readonly isDefault?: boolean }).isDefault === true || (type & CUPS_DEFAULT) !== 0;
}
