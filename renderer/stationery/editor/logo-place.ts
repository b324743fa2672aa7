import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import { letterGeometry, type ZoneMm } from "../../../preload/stationery/din-5008";
import type { LetterheadParts } from "../../../preload/stationery/letterhead";
import type { Stationery } from "../../../preload/stationery/stationery";

/** Width and height in any unit. */
export interface Proportions {
  readonly width: number;
  readonly height: number;
}

const TOP_MM = 8;
const WIDEST_MM = 60;
const GAP_MM = 5;
const ABOVE_ADDRESS_MM = 3;
const LEAST_WORDS_MM = 60;

/** Where a new logo stands: at the right edge of the text, as large as fits above the address. */
function newLogoZone({ width, height }: Proportions, form: Stationery["form"]): ZoneMm {
  const { sheet, margins, addressField } = letterGeometry(form);
  const most = { width: WIDEST_MM, height: addressField.y - ABOVE_ADDRESS_MM - TOP_MM };
  const scale = Math.min(most.width / width, most.height / height);
  const size = { width: rounded(width * scale), height: rounded(height * scale) };
  return { x: rounded(sheet.width - margins.right - size.width), y: TOP_MM, ...size };
}

/** The letterhead with another picture for its logo: in the place of the one before, or in one of its own and then called `alt`. */
export function withLogo(
  parts: LetterheadParts,
  { media, widthPx, heightPx }: KeptPaperPicture,
  form: Stationery["form"],
  alt: string,
): LetterheadParts {
  const proportions = { width: widthPx, height: heightPx };
  const { logo } = parts;
  if (logo !== null) return { ...parts, logo: { ...logo, media, zone: refitted(logo.zone, proportions) } };
  return besideLogo({
    ...parts,
    logo: { media, alt, zone: newLogoZone(proportions, form), onFollowingPages: false },
  });
}

/** A zone with one side changed and the other in the same proportions; what is no number changes itself alone. */
export function sized(zone: ZoneMm, { width, height }: Proportions, changes: Partial<Proportions>): ZoneMm {
  if (Number.isNaN(changes.width ?? changes.height)) return { ...zone, ...changes };
  if (changes.width !== undefined) {
    return { ...zone, width: changes.width, height: rounded((changes.width * height) / width) };
  }
  if (changes.height !== undefined) {
    return { ...zone, height: changes.height, width: rounded((changes.height * width) / height) };
  }
  return zone;
}

/** The zone for another picture: as wide and high as it can be within the one before. */
function refitted(zone: ZoneMm, { width, height }: Proportions): ZoneMm {
  const scale = Math.min(zone.width / width, zone.height / height);
  return { ...zone, width: rounded(width * scale), height: rounded(height * scale) };
}

/** Name and claim end before the logo, where they began left of it and still have room. */
export function besideLogo(parts: LetterheadParts): LetterheadParts {
  const { logo, name, claim } = parts;
  if (logo === null) return parts;
  const narrowed = (zone: ZoneMm): ZoneMm => {
    const room = rounded(logo.zone.x - GAP_MM - zone.x);
    const isBeside = zone.y < logo.zone.y + logo.zone.height && logo.zone.y < zone.y + zone.height;
    return isBeside && room >= LEAST_WORDS_MM && room < zone.width ? { ...zone, width: room } : zone;
  };
  return { ...parts, name: name === null ? null : narrowed(name), claim: { ...claim, zone: narrowed(claim.zone) } };
}

function rounded(mm: number): number {
  return Math.round(mm * 100) / 100;
}
