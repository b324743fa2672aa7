import { type BandPicture, bandPicture, whenLoaded } from "./band-picture";
import type { ShownBand } from "./shown-pages";

/** What a page's box shows: pictures by band and width, in their order, and the number of the wish that brought them. */
interface Shown {
  readonly pictures: ReadonlyMap<string, BandPicture>;
  readonly wish: number;
}

const NOTHING: Shown = { pictures: new Map(), wish: 0 };
const boxes = new WeakMap<HTMLElement, Shown>();
let wishes = 0;

/**
 * Shows the bands of a page in its box, whose width is `widthPx` whole pixels. What is there already stays as it is; new
 * pictures come into their places together, when all of them can be painted, unless a later wish was quicker.
 */
export function showBands(box: HTMLElement, bands: readonly ShownBand[], widthPx: number): void {
  const wish = ++wishes;
  const { pictures } = boxes.get(box) ?? NOTHING;
  const wanted = new Map(
    bands.map((band) => {
      const name = `${band.key} ${widthPx}`;
      return [name, pictures.get(name) ?? bandPicture(band.picture, widthPx)] as const;
    }),
  );
  void Promise.all([...wanted.values()].map(whenLoaded)).then(() => {
    const shown = boxes.get(box) ?? NOTHING;
    if (wish < shown.wish) return;
    boxes.set(box, { pictures: wanted, wish });
    for (const [name, picture] of shown.pictures) if (wanted.get(name) !== picture) picture.remove();
    putInOrder(box, [...wanted.values()]);
  });
}

/** Touches only what is not in its place yet. */
function putInOrder(box: HTMLElement, pictures: readonly BandPicture[]): void {
  let above: BandPicture | null = null;
  for (const picture of [...pictures].reverse()) {
    if (picture.parentNode !== box || picture.nextSibling !== above) box.insertBefore(picture, above);
    above = picture;
  }
}
