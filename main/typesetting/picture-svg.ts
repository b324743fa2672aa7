import type { PreviewOutline, PreviewPage, PreviewPicture } from "../../preload/contract/preview";

export const MM_A_POINT = 25.4 / 72;

/** All that a page shows, but for bands that were known, as SVG elements in millimetres from its left and top edges. */
export function pageSvg({ bands }: PreviewPage): string {
  return bands.map(({ picture }) => (picture === null ? "" : pictureSvg(picture))).join("");
}

/** Points as SVG elements whose unit is the millimetre. */
export function inMillimetres(svg: string): string {
  return `<g transform="scale(${MM_A_POINT})">${svg}</g>`;
}

export function outlineSvg({ path, transform, style }: PreviewOutline): string {
  const attributes = Object.entries(style).map(([name, value]) => ` ${name}="${value}"`);
  return `<path${attributes.join("")} transform="${transform}" d="${path}"/>`;
}

function pictureSvg(picture: PreviewPicture): string {
  return picture.kind === "svg" ? picture.svg : inMillimetres(picture.outlines.map(outlineSvg).join(""));
}
