import { createHash } from "node:crypto";
import type { PreviewBand, PreviewPicture } from "../../../preload/contract/preview";
import { inMillimetres, MM_A_POINT } from "../picture-svg";
import { drawItem } from "./draw-item";
import { drawOutline } from "./draw-outline";
import type { Reach } from "./path-reach";
import { type PlacedItem, placedItems } from "./placed-items";
import type { VectorDocument, VectorPage } from "./vector-document";
import type { VectorPath, VectorText } from "./vector-item";

const BANDS_A_PAGE = 16;
/** Smooth edges reach a little beyond what is drawn. */
const EDGE_PT = 1;

/**
 * A page as pictures that lie above each other: first what is no text, then the text in bands from top to bottom, so that a
 * key press changes only a few of them. Bands of `known` keys are not drawn. Throws UnreadableVector.
 */
export function pageBands(
  page: VectorPage,
  document: VectorDocument,
  known: ReadonlySet<string>,
): readonly PreviewBand[] {
  const bands = new Map<number, PlacedItem[]>();
  for (const placed of placedItems(document, page.content)) {
    const index = isGround(placed) ? -1 : Math.floor((placed.y / page.heightPt) * BANDS_A_PAGE);
    const band = bands.get(index);
    if (band === undefined) bands.set(index, [placed]);
    else band.push(placed);
  }
  return [...bands.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, items]) => {
      const key = keyOf(items);
      return { key, picture: known.has(key) ? null : pictureOf(items, page, document) };
    });
}

/** Pictures and surfaces lie below the text, wherever they are. */
function isGround({ item }: PlacedItem): boolean {
  return item.kind !== "text" && !(item.kind === "path" && (item.style["fill"] ?? "none") === "none");
}

function pictureOf(items: readonly PlacedItem[], page: VectorPage, document: VectorDocument): PreviewPicture {
  if (items.every(hasOutline)) {
    const drawn = items.map((item) => drawOutline(item, document));
    return { kind: "outlines", outlines: drawn.map(({ outline }) => outline), ...reachOf(drawn, page) };
  }
  const drawn = items.map((item) => drawItem(item, document));
  return { kind: "svg", svg: inMillimetres(drawn.map(({ svg }) => svg).join("")), ...reachOf(drawn, page) };
}

function hasOutline(placed: PlacedItem): placed is PlacedItem<VectorText | VectorPath> {
  return placed.item.kind === "text" || placed.item.kind === "path";
}

function reachOf(drawn: readonly Reach[], page: VectorPage): Pick<PreviewPicture, "topMm" | "bottomMm"> {
  const top = Math.min(...drawn.map((one) => one.top)) - EDGE_PT;
  const bottom = Math.max(...drawn.map((one) => one.bottom)) + EDGE_PT;
  return { topMm: Math.max(0, top) * MM_A_POINT, bottomMm: Math.min(page.heightPt, bottom) * MM_A_POINT };
}

/** Names what a band shows and where; the same on every run. */
function keyOf(items: readonly PlacedItem[]): string {
  const hash = createHash("sha256");
  for (const { x, y, hash: item } of items) hash.update(`${x.toFixed(3)} ${y.toFixed(3)} `).update(item, "latin1");
  return hash.digest("hex").slice(0, 24);
}
