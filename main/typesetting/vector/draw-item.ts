import { boundedMemory } from "../bounded-memory";
import { shortOutline } from "../short-outline";
import { pathReach, type Reach } from "./path-reach";
import { UnreadableVector } from "./vector-bytes";
import type { VectorDocument } from "./vector-document";
import type { VectorImage, VectorItem, VectorStyle, VectorText } from "./vector-item";

/** A part of a page as SVG, and how far it reaches down the page. */
export interface Drawing extends Reach {
  readonly svg: string;
}

/** A part of a page and the place of its origin, in points. */
export interface PlacedItem {
  readonly x: number;
  readonly y: number;
  readonly hash: string;
  readonly item: VectorItem;
}

interface Shape extends Reach {
  readonly path: string;
}

const WHOLE_PAGE: Reach = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
const IMAGE_FORMATS = ["png", "jpeg", "jpg", "gif", "webp"];
const BLACK = "#000";

const lengthOf = ({ path }: Shape) => path.length;
// From one key press to the next nearly all letters and lines stay the same.
const glyphs = boundedMemory<Shape>(4_000_000, lengthOf);
const lines = boundedMemory<Shape>(16_000_000, lengthOf);

/** Draws one part. Throws UnreadableVector for what is not known here. */
export function drawItem({ x, y, hash, item }: PlacedItem, document: VectorDocument): Drawing {
  switch (item.kind) {
    case "text": {
      const { path, ...reach } = lines.of(hash, () => lineOf(item, document));
      return {
        svg: `<path${fillOf(item.style)} transform="translate(${place(x, y)}) scale(.01)" d="${path}"/>`,
        ...moved(reach, y),
      };
    }
    case "path": {
      const { top, bottom } = pathReach(item.outline);
      const stroke = Number(item.style["stroke-width"] ?? 0);
      const style = attributes({ fill: "none", ...item.style });
      return {
        svg: `<path${style} transform="translate(${place(x, y)})" d="${item.outline}"/>`,
        ...moved({ top: top - stroke, bottom: bottom + stroke }, y),
      };
    }
    case "image":
      return { svg: pictureOf(item, x, y), top: y, bottom: y + item.heightPt };
    case "matrix":
      return {
        svg: `<g transform="translate(${place(x, y)}) matrix(${item.matrix.join(" ")})">${inner(item.content, document)}</g>`,
        ...WHOLE_PAGE,
      };
    case "clip": {
      const id = `c${Buffer.from(hash, "latin1").toString("hex")}`;
      const clip = `<clipPath id="${id}"><path d="${item.outline}"/></clipPath>`;
      const content = `<g clip-path="url(#${id})">${inner(item.content, document)}</g>`;
      return {
        svg: `<g transform="translate(${place(x, y)})">${clip}${content}</g>`,
        ...moved(pathReach(item.outline), y),
      };
    }
    default:
      return { svg: "", top: y, bottom: y };
  }
}

/** Everything that is drawn below an item, in the order in which it is. */
export function* placedItems(document: VectorDocument, hash: string, x = 0, y = 0): Generator<PlacedItem> {
  const item = document.item(hash);
  if (item.kind === "group") {
    for (const child of item.children) yield* placedItems(document, child.hash, x + child.x, y + child.y);
  } else if (item.kind !== "nothing") yield { x, y, hash, item };
}

function inner(content: string, document: VectorDocument): string {
  return [...placedItems(document, content)].map((placed) => drawItem(placed, document).svg).join("");
}

/** The letters of a line as one path in hundredths of a point: Chromium takes several times as long for references to shapes. */
function lineOf({ font, sizePt, glyphs: used }: VectorText, document: VectorDocument): Shape {
  const scale = sizePt / document.unitsPerEm(font);
  let pen = 0;
  let path = "";
  let top = 0;
  let bottom = 0;
  for (const { offsetX, offsetY, advance, glyph } of used) {
    const shape = glyphs.of(`${font} ${glyph} ${sizePt}`, () => glyphShape(document.outline(font, glyph), scale));
    if (shape.path !== "") {
      path += `M${Math.round((pen + offsetX) * 100)} ${Math.round(-offsetY * 100)}${shape.path}`;
      top = Math.min(top, shape.top - offsetY);
      bottom = Math.max(bottom, shape.bottom - offsetY);
    }
    pen += advance;
  }
  return { path, top, bottom };
}

function glyphShape(outline: string, scale: number): Shape {
  if (outline.trim() === "") return { path: "", top: 0, bottom: 0 };
  const { top, bottom } = pathReach(outline);
  return { path: shortOutline(outline, { x: scale, y: -scale }), top: -bottom * scale, bottom: -top * scale };
}

function pictureOf({ widthPt, heightPt, format, bytes }: VectorImage, x: number, y: number): string {
  if (!IMAGE_FORMATS.includes(format)) throw new UnreadableVector("A picture of another format");
  const size = `x="${x}" y="${y}" width="${widthPt}" height="${heightPt}" preserveAspectRatio="none"`;
  return `<image ${size} href="data:image/${format === "jpg" ? "jpeg" : format};base64,${bytes.toString("base64")}"/>`;
}

function fillOf({ fill = BLACK, ...others }: VectorStyle): string {
  return attributes(fill === BLACK ? others : { fill, ...others });
}

function attributes(style: VectorStyle): string {
  return Object.entries(style)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}

function moved({ top, bottom }: Reach, y: number): Reach {
  return { top: top + y, bottom: bottom + y };
}

function place(x: number, y: number): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
