const TAGS = /<(?<end>\/?)(?<name>[a-z]\w*)(?<rest>[^>]*?)(?<empty>\/?)>/giu;
const MATRIX = /transform="matrix\(1 0 0 -?1 (?<x>[-\d.e]+) (?<y>[-\d.e]+)\)"/u;
const TRANSLATION = /transform="translate\((?<x>[-\d.e]+) (?<y>[-\d.e]+)\)/u;

/** Where the letters of an SVG begin, in points: of the compiler's own, in which each is a reference, or of our pictures. */
export function drawnLetters(svg: string): readonly { readonly x: number; readonly y: number }[] {
  const stack: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  const letters: { x: number; y: number }[] = [];
  // A reference to a glyph without a shape, such as a space, shows nothing.
  const shapes = new Set(
    [...svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="M 0 0[^"]*\d[^"]*"/gu)].map(([, id]) => id),
  );
  for (const { groups: { end = "", name = "", rest = "", empty = "" } = {} } of svg.matchAll(TAGS)) {
    if (end !== "") {
      stack.pop();
      continue;
    }
    const origin = stack.at(-1) ?? { x: 0, y: 0 };
    const move = (MATRIX.exec(rest) ?? TRANSLATION.exec(rest))?.groups ?? {};
    const here = { x: origin.x + Number(move["x"] ?? 0), y: origin.y + Number(move["y"] ?? 0) };
    if (name === "use" && shapes.has(/href="#([^"]+)"/u.exec(rest)?.[1]))
      letters.push({ x: here.x + Number(/ x="([^"]+)"/u.exec(rest)?.[1]), y: here.y });
    const path = name === "path" && rest.includes("scale(.01)") ? (/ d="([^"]+)"/u.exec(rest)?.[1] ?? "") : "";
    for (const [, x] of path.matchAll(/M(-?\d+) /gu)) letters.push({ x: here.x + Number(x) / 100, y: here.y });
    if (empty === "") stack.push(here);
  }
  return letters;
}
