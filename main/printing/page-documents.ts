import type { PreviewPage } from "../../preload/contract/preview";
import { pageSvg } from "../typesetting/picture-svg";
import type { PrintJob } from "./printing";

/** Pages of the typesetter as whole SVG documents for a printer, each with further SVG elements in millimetres above it. */
export function pageDocuments(
  pages: readonly PreviewPage[],
  sheet: PrintJob["sheet"],
  above: readonly string[] = [],
): readonly string[] {
  return pages.map((page) => sheetDocument(sheet, [pageSvg(page), ...above].join("\n")));
}

/** An SVG document as large as a sheet, whose unit is the millimetre. */
export function sheetDocument({ width, height }: PrintJob["sheet"], content: string): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>\n${content}\n</svg>\n`;
}
