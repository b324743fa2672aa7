import { createHash } from "node:crypto";
import type { PageBand } from "../typeset-letter";
import { drawItem, type PlacedItem, placedItems } from "./draw-item";
import type { VectorDocument, VectorPage } from "./vector-document";

const BANDS_A_PAGE = 16;
const MM_A_POINT = 25.4 / 72;
/** Smooth edges reach a little beyond what is drawn. */
const EDGE_PT = 1;

/**
 * A page as pictures that lie above each other: first what is no text, then the text in bands from top to bottom, so that a
 * key press changes only a few of them. Bands of `known` keys are not drawn. Throws UnreadableVector.
 */
export function pageBands(page: VectorPage, document: VectorDocument, known: ReadonlySet<string>): readonly PageBand[] {
  const bands = new Map<number, PlacedItem[]>();
  for (const placed of placedItems(document, page.content)) {
    const index = isGround(placed) ? -1 : Math.floor((placed.y / page.heightPt) * BANDS_A_PAGE);
    const band = bands.get(index);
    if (band === undefined) bands.set(index, [placed]);
    else band.push(placed);
  }
  return [...bands.entries()].sort(([a], [b]) => a - b).map(([, items]) => bandOf(items, page, document, known));
}

/** Pictures and surfaces lie below the text, wherever they are. */
function isGround({ item }: PlacedItem): boolean {
  return item.kind !== "text" && !(item.kind === "path" && (item.style["fill"] ?? "none") === "none");
}

function bandOf(
  items: readonly PlacedItem[],
  page: VectorPage,
  document: VectorDocument,
  known: ReadonlySet<string>,
): PageBand {
  const key = keyOf(items);
  if (known.has(key)) return { key, picture: null };
  const drawings = items.map((item) => drawItem(item, document));
  const top = Math.min(...drawings.map((one) => one.top)) - EDGE_PT;
  const bottom = Math.max(...drawings.map((one) => one.bottom)) + EDGE_PT;
  return {
    key,
    picture: {
      svg: `<g transform="scale(${MM_A_POINT})">${drawings.map(({ svg }) => svg).join("")}</g>`,
      topMm: Math.max(0, top) * MM_A_POINT,
      bottomMm: Math.min(page.heightPt, bottom) * MM_A_POINT,
    },
  };
}

/** Names what a band shows and where; the same on every run. */
function keyOf(items: readonly PlacedItem[]): string {
  const hash = createHash("sha256");
  for (const { x, y, hash: item } of items) hash.update(`${x.toFixed(3)} ${y.toFixed(3)} `).update(item, "latin1");
  return hash.digest("hex").slice(0, 24);
}
