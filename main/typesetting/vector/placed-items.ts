import type { VectorDocument } from "./vector-document";
import type { VectorItem } from "./vector-item";

/** A part of a page and the place of its origin, in points. */
export interface PlacedItem<Item extends VectorItem = VectorItem> {
  readonly x: number;
  readonly y: number;
  readonly hash: string;
  readonly item: Item;
}

/** Everything that is drawn below an item, in the order in which it is. */
export function* placedItems(document: VectorDocument, hash: string, x = 0, y = 0): Generator<PlacedItem> {
  const item = document.item(hash);
  if (item.kind === "group") {
    for (const child of item.children) yield* placedItems(document, child.hash, x + child.x, y + child.y);
  } else if (item.kind !== "nothing") yield { x, y, hash, item };
}
