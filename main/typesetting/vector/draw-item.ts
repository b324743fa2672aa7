import { outlineSvg } from "../picture-svg";
import { drawOutline } from "./draw-outline";
import { pathReach, type Reach } from "./path-reach";
import { type PlacedItem, placedItems } from "./placed-items";
import { UnreadableVector } from "./vector-bytes";
import type { VectorDocument } from "./vector-document";
import type { VectorImage } from "./vector-item";

/** A part of a page as SVG in points, and how far it reaches down the page. */
export interface Drawing extends Reach {
  readonly svg: string;
}

const WHOLE_PAGE: Reach = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
const IMAGE_FORMATS = ["png", "jpeg", "jpg", "gif", "webp"];

/** Draws one part. Throws UnreadableVector for what is not known here. */
export function drawItem({ x, y, hash, item }: PlacedItem, document: VectorDocument): Drawing {
  switch (item.kind) {
    case "text":
    case "path": {
      const { outline, top, bottom } = drawOutline({ x, y, hash, item }, document);
      return { svg: outlineSvg(outline), top, bottom };
    }
    case "image":
      return { svg: pictureOf(item, x, y), top: y, bottom: y + item.heightPt };
    case "matrix":
      return {
        svg: `<g transform="translate(${place(x, y)}) matrix(${item.matrix.join(" ")})">${inner(item.content, document)}</g>`,
        ...WHOLE_PAGE,
      };
    case "clip": {
      const { top, bottom } = pathReach(item.outline);
      const id = `c${Buffer.from(hash, "latin1").toString("hex")}`;
      const clip = `<clipPath id="${id}"><path d="${item.outline}"/></clipPath>`;
      const content = `<g clip-path="url(#${id})">${inner(item.content, document)}</g>`;
      return {
        svg: `<g transform="translate(${place(x, y)})">${clip}${content}</g>`,
        top: top + y,
        bottom: bottom + y,
      };
    }
    default:
      return { svg: "", top: y, bottom: y };
  }
}

function inner(content: string, document: VectorDocument): string {
  return [...placedItems(document, content)].map((placed) => drawItem(placed, document).svg).join("");
}

function pictureOf({ widthPt, heightPt, format, bytes }: VectorImage, x: number, y: number): string {
  if (!IMAGE_FORMATS.includes(format)) throw new UnreadableVector("A picture of another format");
  const size = `x="${x}" y="${y}" width="${widthPt}" height="${heightPt}" preserveAspectRatio="none"`;
  return `<image ${size} href="data:image/${format === "jpg" ? "jpeg" : format};base64,${bytes.toString("base64")}"/>`;
}

function place(x: number, y: number): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
