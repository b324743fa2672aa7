import type { Block, RichText } from "../../preload/letter/rich-text";
import type { EndMatter, LabelledLine, LetterSheet, SheetPassage } from "../../preload/stationery/letter-sheet";

/** The same letter as plain HTML on the same paper, as a programmer would give it to a browser to print. */
export function letterHtml(sheet: LetterSheet): string {
  const { geometry, stationery } = sheet;
  const { margins, returnLine, addressZone, informationBlock, subjectTop } = geometry;
  return `<!doctype html><html lang="${sheet.language}"><meta charset="utf-8"><title>${escaped(sheet.title)}</title><style>
@page { size: ${geometry.sheet.width}mm ${geometry.sheet.height}mm;
  margin: ${geometry.following.textTop}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;
  @top-right { content: "${sheet.pageWord} " counter(page) " ${sheet.ofWord} " counter(pages) } }
@page :first { margin-top: 0; @top-right { content: none } }
body { margin: 0; padding-top: ${subjectTop}mm; font: ${stationery.fontSizePt}pt/1.25 Arial, sans-serif; hyphens: auto; widows: 2; orphans: 2 }
p, ul, ol, blockquote { margin: 0 0 1em } h1, h2 { font-size: 1em; margin: 0 0 1em } .field p { margin: 0 }
.field { position: absolute } .closing { break-inside: avoid }
.signatures { display: flex; gap: 5mm; margin: 3em 0 1em }
</style>
${field(returnLine, margins.left, `<small>${escaped(sheet.returnLine)}</small>`)}
${field(addressZone, margins.left, sheet.addressLines.map((line) => `<p>${escaped(line)}</p>`).join(""))}
${field(informationBlock, margins.left, [...sheet.informationBlock, ...sheet.referenceLine].map(labelled).join(""))}
<h1>${escaped(sheet.subject)}</h1><p>${escaped(sheet.salutation)}</p>
${sheet.passages.map(passage).join("\n")}
<div class="closing"><p>${escaped(sheet.closing)}</p><div class="signatures">${sheet.signatoryRows
    .flatMap(({ signatories }) => signatories)
    .map(({ lines }) => lines)
    .map(signatory)
    .join("")}</div></div>
${[sheet.enclosures, sheet.copies].map(endMatter).join("")}</html>`;
}

function field(zone: { x: number; y: number; width: number }, leftMm: number, content: string): string {
  const { x, y, width } = zone;
  return `<div class="field" style="left:${x - leftMm}mm;top:${y}mm;width:${width}mm">${content}</div>`;
}

function labelled({ label, value }: LabelledLine): string {
  return `<p>${escaped(label)} ${escaped(value)}</p>`;
}

function passage({ form, blocks }: SheetPassage): string {
  const html = blocks.map(block).join("");
  if (form === "heading") return html.replaceAll("<p>", "<h2>").replaceAll("</p>", "</h2>");
  return form === "quotation" ? `<blockquote>${html}</blockquote>` : html;
}

function block(of: Block): string {
  if (of.kind === "paragraph") return `<p>${richText(of.text)}</p>`;
  const tag = of.ordered ? "ol" : "ul";
  return `<${tag}>${of.items.map((item) => `<li>${richText(item)}</li>`).join("")}</${tag}>`;
}

function richText(runs: RichText): string {
  return runs
    .map((run) => {
      if (run.kind === "lineBreak") return "<br>";
      const bold = run.bold === true ? `<b>${escaped(run.text)}</b>` : escaped(run.text);
      return run.italic === true ? `<i>${bold}</i>` : bold;
    })
    .join("");
}

function signatory(lines: readonly string[]): string {
  return `<div>${lines.map(escaped).join("<br>")}</div>`;
}

function endMatter(of: EndMatter | null): string {
  return of === null ? "" : `<p><b>${escaped(of.heading)}</b><br>${of.lines.map(escaped).join("<br>")}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
