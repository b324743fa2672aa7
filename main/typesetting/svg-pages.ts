const HEAD = /^<svg class="typst-doc" viewBox="0 0 [\d.]+ [\d.]+" width="[\d.]+pt" height="[\d.]+pt"/u;
// A page is a background and a group, both at the first level of indentation.
const PAGE = /\n {4}(<path class="typst-shape"[^\n]*)\n {4}<g(?: transform="[^"]*")?>\n([\s\S]*?\n) {4}<\/g>(?=\n)/gu;
const SHARED = /\n {4}<(defs|style)[\s>][\s\S]*?\n {4}<\/\1>/gu;
const SYMBOL = /\n {8}<symbol id="([^"]+)"[\s\S]*?\n {8}<\/symbol>/gu;

/**
 * One SVG document for each page, out of the compiler's one document with all pages below each other; each page keeps
 * the shapes it uses. Throws if the document is not built as the compiler builds it, which would be a bug.
 */
export function splitPages(svg: string, page: { readonly width: number; readonly height: number }): readonly string[] {
  const head = svg.slice(0, svg.indexOf(">") + 1);
  const size = `viewBox="0 0 ${points(page.width)} ${points(page.height)}" width="${page.width}mm" height="${page.height}mm"`;
  const opening = head.replace(HEAD, `<svg ${size}`);
  const pages = [...svg.matchAll(PAGE)].map((match) => ({ background: match[1] ?? "", content: match[2] ?? "" }));
  if (pages.length === 0 || opening === head) throw new Error("The typeset SVG is not built as expected");
  const shared = [...svg.matchAll(SHARED)].map((match) => match[0]).join("");
  const symbols = [...shared.matchAll(SYMBOL)].map((match) => ({ id: match[1] ?? "", text: match[0] }));
  const others = shared.replaceAll(SYMBOL, "");
  return pages.map(({ background, content }) => {
    const used = new Set([...content.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]));
    const shapes = symbols.filter(({ id }) => used.has(id)).map(({ text }) => text);
    return `${opening}\n${background}\n<g>\n${content}</g>${others}\n<defs>${shapes.join("")}\n</defs>\n</svg>\n`;
  });
}

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
