import type { MessageValues } from "../contract/expected-error";
import type { ZoneMm } from "./din-5008";
import type { LetterheadPages, LetterheadParts, PaperPicture } from "./letterhead";
import { LEAST_DPI, pictureDpi } from "./picture-resolution";
import { readableColour } from "./readable-colour";
import { overlap, sheetGeometry, textArea, zonesCoverFields } from "./sheet-geometry";
import type { Stationery } from "./stationery";
import { STATIONERY_LIMITS } from "./stationery-limits";

/** What does not fit the paper or looks poor on it, though it can be kept; `place` as in profile-faults.ts. */
export interface PaperHint {
  readonly place: string;
  readonly hint:
    | "overAddress"
    | "overInformation"
    | "overText"
    | "overFollowingText"
    | "overlaps"
    | "lowResolution"
    | "otherShape"
    | "pale"
    | "zoneOverField"
    | "pictureMissing";
  readonly values: MessageValues;
}

/** Width and height of a picture in pixels; null for one that is not here. */
export type PictureSizes = ReadonlyMap<string, { readonly widthPx: number; readonly heightPx: number } | null>;

// A scanned sheet is a little crooked; more than that shows.
const MOST_SHAPE_DIFFERENCE = 0.02;

/** `sizes` of the pictures whose size is known by now, by their names; `footerLines` of the longest column. */
export function paperHints(stationery: Stationery, sizes: PictureSizes, footerLines: number): readonly PaperHint[] {
  const { letterhead } = stationery;
  const of = letterhead.kind === "parts" ? partsHints(stationery, letterhead, sizes, footerLines) : [];
  const pages = letterhead.kind === "pages" ? pagesHints(letterhead, sizes) : [];
  return [...of, ...pages, ...zoneHints(stationery, footerLines)];
}

function partsHints(stationery: Stationery, parts: LetterheadParts, sizes: PictureSizes, footerLines: number) {
  const { logo, claim, name, colours } = parts;
  const geometry = sheetGeometry(stationery, footerLines);
  const over = (place: string, zone: ZoneMm): readonly PaperHint[] => {
    if (overlap(zone, geometry.addressField)) return [hint(place, "overAddress")];
    if (overlap(zone, geometry.informationBlock)) return [hint(place, "overInformation")];
    return overlap(zone, textArea(geometry, 1)) ? [hint(place, "overText")] : [];
  };
  const { pageLineTop } = geometry.following;
  const followingText = { ...textArea(geometry, 2), y: pageLineTop, height: geometry.sheet.height - pageLineTop };
  const words = claim.text.trim() === "" ? null : claim.zone;
  return [
    ...(logo === null
      ? []
      : [
          ...pictureHints("letterhead.logo", logo, sizes, logo.zone.width),
          ...over("letterhead.logo", logo.zone),
          ...(logo.onFollowingPages && overlap(logo.zone, followingText)
            ? [hint("letterhead.logo", "overFollowingText", { most: rounded(pageLineTop) })]
            : []),
        ]),
    ...(name === null ? [] : over("letterhead.name", name)),
    ...(name !== null && logo !== null && overlap(name, logo.zone) ? [hint("letterhead.name", "overlaps")] : []),
    ...(words === null ? [] : over("letterhead.claim", words)),
    ...(words !== null && [logo?.zone, name].some((one) => one !== undefined && one !== null && overlap(one, words))
      ? [hint("letterhead.claim", "overlaps")]
      : []),
    ...(["name", "claim", "footer"] as const)
      .filter((one) => readableColour(colours[one]) !== colours[one])
      .map((one) => hint(`letterhead.colours.${one}`, "pale", { colour: readableColour(colours[one]) })),
  ];
}

function pagesHints({ first, following }: LetterheadPages, sizes: PictureSizes): readonly PaperHint[] {
  const of = (place: string, picture: PaperPicture) => [
    ...pictureHints(place, picture, sizes, STATIONERY_LIMITS.sheetWidth),
    ...shapeHints(place, picture, sizes),
  ];
  return [...of("letterhead.first", first), ...(following === null ? [] : of("letterhead.following", following))];
}

function pictureHints(
  place: string,
  { media }: PaperPicture,
  sizes: PictureSizes,
  widthMm: number,
): readonly PaperHint[] {
  const size = sizes.get(media);
  if (size === null) return [hint(place, "pictureMissing")];
  if (size === undefined || !(widthMm > 0)) return [];
  const dpi = pictureDpi(size.widthPx, widthMm);
  return dpi < LEAST_DPI ? [hint(place, "lowResolution", { dpi, least: LEAST_DPI })] : [];
}

/** A picture of a page fills the page, so another shape than that of A4 is stretched. */
function shapeHints(place: string, { media }: PaperPicture, sizes: PictureSizes): readonly PaperHint[] {
  const size = sizes.get(media);
  if (size === null || size === undefined) return [];
  const { sheetWidth, sheetHeight } = STATIONERY_LIMITS;
  const difference = Math.abs(size.widthPx / size.heightPx / (sheetWidth / sheetHeight) - 1);
  return difference > MOST_SHAPE_DIFFERENCE ? [hint(place, "otherShape")] : [];
}

/** What is printed on the paper and reaches into the fields of the first page. */
function zoneHints(stationery: Stationery, footerLines: number): readonly PaperHint[] {
  const isCovered = zonesCoverFields(stationery, sheetGeometry(stationery, footerLines));
  return isCovered ? [hint("zones.first", "zoneOverField")] : [];
}

function hint(place: string, kind: PaperHint["hint"], values: MessageValues = {}): PaperHint {
  return { place, hint: kind, values };
}

function rounded(mm: number): number {
  return Math.floor(mm * 10) / 10;
}
