const HEAD = /^<svg class="typst-doc" viewBox="0 0 [\d.]+ [\d.]+" width="[\d.]+pt" height="[\d.]+pt"/u;
// A page is a background and a group, both at the first level of indentation.
const PAGE = /\n {4}(<path class="typst-shape"[^\n]*)\n {4}<g(?: transform="[^"]*")?>\n([\s\S]*?\n) {4}<\/g>(?=\n)/gu;
const SHARED = /\n {4}<(defs|style)[\s>][\s\S]*?\n {4}<\/\1>/gu;
const SYMBOL = /\n {8}<symbol id="([^"]+)"([\s\S]*?\n {8}<\/symbol>)/gu;
const USE = /<use xlink:href="#([^"]+)" x="([^"]+)" y="0" fill="#000000" fill-rule="nonzero"\/>/gu;
const INDENTATION = /\n +/gu;

/**
 * One SVG document for each page, out of the compiler's one document with all pages below each other. Each page keeps the
 * shapes of letters that it uses, under short names: a page of text is half as long then. Throws if the document is not
 * built as the compiler builds it, which would be a bug.
 */
export function splitPages(svg: string, page: { readonly width: number; readonly height: number }): readonly string[] {
  const head = svg.slice(0, svg.indexOf(">") + 1);
  const size = `viewBox="0 0 ${points(page.width)} ${points(page.height)}" width="${page.width}mm" height="${page.height}mm"`;
  const opening = head.replace(HEAD, `<svg ${size}`);
  const pages = [...svg.matchAll(PAGE)].map((match) => ({ background: match[1] ?? "", content: match[2] ?? "" }));
  if (pages.length === 0 || opening === head) throw new Error("The typeset SVG is not built as expected");
  const shared = [...svg.matchAll(SHARED)].map((match) => match[0]).join("");
  const symbols = new Map([...shared.matchAll(SYMBOL)].map((match) => [match[1] ?? "", match[2] ?? ""]));
  const others = shared.replaceAll(SYMBOL, "");
  return pages.map(({ background, content }) => {
    const names = new Map<string, string>();
    const text = content.replace(
      USE,
      (_, id: string, x: string) => `<use xlink:href="#${shortName(names, id)}" x="${x}"/>`,
    );
    const shapes = [...names].map(([id, name]) => `\n<symbol id="${name}"${symbolOf(symbols, id)}`);
    const body = `${background}\n<g>\n${text}</g>${others}\n<defs>${shapes.join("")}\n</defs>\n</svg>\n`;
    return `${opening}\n${body.replace(INDENTATION, "\n")}`;
  });
}

function shortName(names: Map<string, string>, id: string): string {
  const known = names.get(id);
  if (known !== undefined) return known;
  const name = `g${names.size.toString(36)}`;
  names.set(id, name);
  return name;
}

function symbolOf(symbols: ReadonlyMap<string, string>, id: string): string {
  const symbol = symbols.get(id);
  if (symbol === undefined) throw new Error("The typeset SVG lacks the shape of a letter that it uses");
  return symbol;
}

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
