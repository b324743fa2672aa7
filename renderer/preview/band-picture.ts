import type { OutlinePicture, PreviewPicture, SvgPicture } from "../../preload/contract/preview";

/** What shows a band on the screen. */
export type BandPicture = HTMLImageElement | SVGSVGElement;

const SVG = "http://www.w3.org/2000/svg";
const PAGE_WIDTH_MM = 210;
const POINTS_A_MM = 72 / 25.4;

/** Draws a band of a page that is `widthPx` whole pixels wide. Words and lines are there at once, other pictures when they are loaded. */
export function bandPicture(picture: PreviewPicture, widthPx: number): BandPicture {
  const room = roomOf(picture, widthPx);
  const element = picture.kind === "outlines" ? drawing(picture, room) : loading(picture, room);
  element.setAttribute("class", "page-band");
  element.style.top = `${room.topPx}px`;
  return element;
}

/** Resolves when a picture can be painted, or never will be. */
export function whenLoaded(picture: BandPicture): Promise<void> {
  if (picture instanceof SVGSVGElement || picture.complete) return Promise.resolve();
  return new Promise((resolve) => {
    picture.onload = () => resolve();
    picture.onerror = () => resolve();
  });
}

interface Room {
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly pxAMm: number;
}

/** It begins and ends between two rows of pixels, so that no row is painted by two pictures. */
function roomOf({ topMm, bottomMm }: PreviewPicture, widthPx: number): Room {
  const pxAMm = widthPx / PAGE_WIDTH_MM;
  const topPx = Math.floor(topMm * pxAMm);
  return { widthPx, topPx, heightPx: Math.ceil(bottomMm * pxAMm) - topPx, pxAMm };
}

/** Elements of the page itself: a picture of its own would be read as a document of its own, which takes longer than to paint it. */
function drawing({ outlines }: OutlinePicture, room: Room): SVGSVGElement {
  const element = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries(frameOf(room, POINTS_A_MM))) element.setAttribute(name, value);
  for (const { path, transform, style } of outlines) {
    const shape = document.createElementNS(SVG, "path");
    for (const [name, value] of Object.entries({ ...style, transform, d: path })) shape.setAttribute(name, value);
    element.append(shape);
  }
  return element;
}

function loading({ svg }: SvgPicture, room: Room): HTMLImageElement {
  const frame = Object.entries(frameOf(room, 1)).map(([name, value]) => ` ${name}="${value}"`);
  const picture = new Image(room.widthPx, room.heightPx);
  picture.alt = "";
  picture.draggable = false;
  picture.src = pictureAddress(`<svg xmlns="${SVG}"${frame.join("")}>${svg}</svg>`);
  return picture;
}

/** Attributes of an SVG element that shows a room in units of which `unitsAMm` are a millimetre. */
function frameOf({ widthPx, topPx, heightPx, pxAMm }: Room, unitsAMm: number): Readonly<Record<string, string>> {
  const units = (px: number) => (px / pxAMm) * unitsAMm;
  const viewBox = `0 ${units(topPx)} ${units(widthPx)} ${units(heightPx)}`;
  return { viewBox, width: String(widthPx), height: String(heightPx), preserveAspectRatio: "none" };
}

/** An address that holds the picture itself: unlike a blob's it is read without asking another process. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll("%", "%25").replaceAll("#", "%23")}`;
}
