import type { PreviewOutline } from "../../../preload/contract/preview";
import { boundedMemory } from "../bounded-memory";
import { shortOutline } from "../short-outline";
import { pathReach, type Reach } from "./path-reach";
import type { PlacedItem } from "./placed-items";
import type { VectorDocument } from "./vector-document";
import type { VectorPath, VectorStyle, VectorText } from "./vector-item";

/** A line of words or a drawn line, and how far it reaches down the page. */
export interface DrawnOutline extends Reach {
  readonly outline: PreviewOutline;
}

interface Shape extends Reach {
  readonly path: string;
}

const BLACK = "#000";

const lengthOf = ({ path }: Shape) => path.length;
// From one key press to the next nearly all letters and lines stay the same.
const glyphs = boundedMemory<Shape>(4_000_000, lengthOf);
const lines = boundedMemory<Shape>(16_000_000, lengthOf);

/** Draws what has an outline. Throws UnreadableVector for one that is not known here. */
export function drawOutline(placed: PlacedItem<VectorText | VectorPath>, document: VectorDocument): DrawnOutline {
  const { x, y, hash, item } = placed;
  const translate = `translate(${Number(x.toFixed(3))} ${Number(y.toFixed(3))})`;
  if (item.kind === "text") {
    const { path, top, bottom } = lines.of(hash, () => lineOf(item, document));
    const outline = { path, transform: `${translate} scale(.01)`, style: withoutBlack(item.style) };
    return { outline, top: top + y, bottom: bottom + y };
  }
  const { top, bottom } = pathReach(item.outline);
  const stroke = Number(item.style["stroke-width"] ?? 0);
  const outline = { path: item.outline, transform: translate, style: { fill: "none", ...item.style } };
  return { outline, top: top - stroke + y, bottom: bottom + stroke + y };
}

/** The letters of a line as one path in hundredths of a point: Chromium takes several times as long for references to shapes. */
function lineOf({ font, sizePt, glyphs: used }: VectorText, document: VectorDocument): Shape {
  const scale = sizePt / document.unitsPerEm(font);
  let pen = 0;
  let path = "";
  let top = 0;
  let bottom = 0;
  for (const { offsetX, offsetY, advance, glyph } of used()) {
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

function withoutBlack({ fill = BLACK, ...others }: VectorStyle): VectorStyle {
  return fill === BLACK ? others : { fill, ...others };
}
