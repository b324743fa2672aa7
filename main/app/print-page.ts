import type { PrintOffset } from "../../preload/contract/printing";
import type { PrintJob } from "../printing/printing";
import type { MadePage } from "./made-pages";

const PICTURE = "image/svg+xml";

/** What a page for the printer may load: its style and its sheets, no script, nothing else. */
export const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A job as files by their path below its folder: one page whose sheets lie below each other, each as large as the paper. */
export function printFiles({ title, sheet, pages }: PrintJob, offset: PrintOffset): ReadonlyMap<string, MadePage> {
  const names = pages.map((_, index) => `${index + 1}.svg`);
  return new Map([
    ["index.html", { mediaType: "text/html; charset=utf-8", text: page(title, names) }],
    ["print.css", { mediaType: "text/css; charset=utf-8", text: style(sheet, offset) }],
    ...pages.map((text, index) => [`${index + 1}.svg`, { mediaType: PICTURE, text }] as const),
  ]);
}

function page(title: string, names: readonly string[]): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="print.css">
</head>
<body>
${names.map((name) => `<div><img src="${name}" alt=""></div>`).join("\n")}
</body>
</html>
`;
}

// A sheet's box is a hair lower than the paper, so that no rounding of the printer's drives an empty sheet after it, and
// cuts off what an offset moves over the edge: Chromium would make everything smaller to have room for it.
function style({ width, height }: PrintJob["sheet"], { xMm, yMm }: PrintOffset): string {
  return `@page { size: ${width}mm ${height}mm; margin: 0 }
html, body { margin: 0; background: none }
div { width: ${width}mm; height: ${height - 0.5}mm; overflow: hidden; break-inside: avoid }
div + div { break-before: page }
img { display: block; width: ${width}mm; height: ${height}mm; transform: translate(${xMm}mm, ${yMm}mm) }
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
