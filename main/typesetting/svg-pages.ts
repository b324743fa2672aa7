import { boundedMemory } from "./bounded-memory";
import { shortOutline } from "./short-outline";

const HEAD = /^<svg class="typst-doc" viewBox="0 0 [\d.]+ [\d.]+" width="[\d.]+pt" height="[\d.]+pt"/u;
// A page is a background and a group, both at the first level of indentation.
const PAGE = /\n {4}(<path class="typst-shape"[^\n]*)\n {4}<g(?: transform="[^"]*")?>\n([\s\S]*?\n) {4}<\/g>(?=\n)/gu;
const SHARED = /\n {4}<(defs|style)[\s>][\s\S]*?\n {4}<\/\1>/gu;
const SYMBOL = /\n {8}<symbol id="([^"]+)" overflow="visible">\s*<path d="M 0 0([^"]*)"\/>\s*<\/symbol>/gu;
const USES = /(?:<use xlink:href="#[^"]+" x="[^"]+" y="0" fill="#000000" fill-rule="nonzero"\/>\s*)+/gu;
const USE = /#([^"]+)" x="([^"]+)"/gu;
const INDENTATION = /\n +/gu;

// From one key press to the next nearly all letters and lines stay the same.
const outlines = boundedMemory<string>(4_000_000, ({ length }) => length);
const lines = boundedMemory<string>(16_000_000, ({ length }) => length);

/**
 * One SVG element in millimetres for each page, out of the compiler's one document with all pages below each other. The letters of a line
 * become one path: Chromium takes several times as long for thousands of references to shapes. Throws if the document is
 * not built as the compiler builds it, which would be a bug.
 */
export function splitPages(svg: string, page: { readonly width: number; readonly height: number }): readonly string[] {
  const head = svg.slice(0, svg.indexOf(">") + 1);
  const size = `viewBox="0 0 ${points(page.width)} ${points(page.height)}" width="${page.width}" height="${page.height}"`;
  const opening = head.replace(HEAD, `<svg ${size}`);
  const pages = [...svg.matchAll(PAGE)].map((match) => ({ background: match[1] ?? "", content: match[2] ?? "" }));
  if (pages.length === 0 || opening === head) throw new Error("The typeset SVG is not built as expected");
  const shared = [...svg.matchAll(SHARED)].map((match) => match[0]).join("");
  const shapes = new Map(
    [...shared.matchAll(SYMBOL)].map((match) => [
      match[1] ?? "",
      outlines.of(match[2] ?? "", () => shortOutline(match[2] ?? "")),
    ]),
  );
  const others = shared.replaceAll(SYMBOL, "");
  return pages.map(({ background, content }) => {
    const text = content.replace(USES, (uses) => lines.of(uses, () => lineOf(uses, shapes))).replace(INDENTATION, "\n");
    return `${opening}\n${background}\n<g>\n${text}</g>${others.replace(INDENTATION, "\n")}\n</svg>\n`;
  });
}

/** The letters of a line as one path in hundredths of a point. */
function lineOf(uses: string, shapes: ReadonlyMap<string, string>): string {
  let path = "";
  for (const [, id = "", x] of uses.matchAll(USE)) {
    const shape = shapes.get(id);
    if (shape === undefined) throw new Error("The typeset SVG lacks the shape of a letter that it uses");
    path += `M${Math.round(Number(x) * 100)} 0${shape}`;
  }
  return `<path transform="scale(.01)" d="${path}"/>\n`;
}

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
