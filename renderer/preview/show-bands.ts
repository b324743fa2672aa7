import type { PreviewPicture } from "../../preload/contract/preview";
import type { ShownBand } from "./shown-pages";

const PAGE_WIDTH_MM = 210;

/** What a page's box shows: pictures by band and width, in their order, and the number of the wish that brought them. */
interface Shown {
  readonly pictures: ReadonlyMap<string, HTMLImageElement>;
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
      return [name, pictures.get(name) ?? pictureOf(band.picture, widthPx)] as const;
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
function putInOrder(box: HTMLElement, pictures: readonly HTMLImageElement[]): void {
  let above: HTMLImageElement | null = null;
  for (const picture of [...pictures].reverse()) {
    if (picture.parentNode !== box || picture.nextSibling !== above) box.insertBefore(picture, above);
    above = picture;
  }
}

/** A picture that begins and ends between two rows of pixels, so that no row is painted by two of them. */
function pictureOf({ svg, topMm, bottomMm }: PreviewPicture, widthPx: number): HTMLImageElement {
  const pxAMm = widthPx / PAGE_WIDTH_MM;
  const top = Math.floor(topMm * pxAMm);
  const height = Math.ceil(bottomMm * pxAMm) - top;
  const view = `0 ${top / pxAMm} ${PAGE_WIDTH_MM} ${height / pxAMm}`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${widthPx}" height="${height}" preserveAspectRatio="none">`;
  const picture = new Image(widthPx, height);
  picture.className = "page-band";
  picture.alt = "";
  picture.draggable = false;
  picture.style.top = `${top}px`;
  picture.src = pictureAddress(`${head}${svg}</svg>`);
  return picture;
}

/** An address that holds the picture itself: unlike a blob's it is read without asking another process. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll("%", "%25").replaceAll("#", "%23")}`;
}

function whenLoaded(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return Promise.resolve();
  return new Promise((resolve) => {
    picture.onload = () => resolve();
    picture.onerror = () => resolve();
  });
}
