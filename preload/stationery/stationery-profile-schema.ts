import * as z from "zod";
import { line, text } from "../letter/text-schema";
import type { StoredKind } from "../people/parse-stored";
import {
  INFORMATION_VALUES,
  type Letterhead,
  type LetterheadPages,
  type LetterheadParts,
  MOST_FOOTER_COLUMNS,
  type PaperPicture,
  type PaperZones,
} from "./letterhead";
import { FONT_FAMILIES, type Stationery } from "./stationery";
import { STATIONERY_LIMITS } from "./stationery-limits";
import { STATIONERY_FORMAT, STATIONERY_VERSION, type StationeryProfile } from "./stationery-profile";

const LIMITS = STATIONERY_LIMITS;
const SHEET = { width: LIMITS.sheetWidth, height: LIMITS.sheetHeight };

const mm = (most: number) => z.number().min(0).max(most);
const zone = z
  .strictObject({ x: mm(SHEET.width), y: mm(SHEET.height), width: mm(SHEET.width), height: mm(SHEET.height) })
  .refine(({ x, y, width, height }) => x + width <= SHEET.width && y + height <= SHEET.height, { error: "invalid" });
const colour = z.string().regex(/^#[0-9a-f]{6}$/u);
const media = z.string().regex(/^[0-9a-f]{64}\.(?:png|jpg)$/u);
const picture = { media, alt: line(LIMITS.altCharacters).min(1) };
const paperPicture: z.ZodType<PaperPicture> = z.strictObject(picture);

const footerPart = z.union([
  z.strictObject({ kind: z.enum(["address", "contact", "bank"]) }),
  z.strictObject({ kind: z.literal("line"), text: line(LIMITS.footerLineCharacters) }),
]);

const parts: z.ZodType<LetterheadParts> = z.strictObject({
  kind: z.literal("parts"),
  logo: z.strictObject({ ...picture, zone, onFollowingPages: z.boolean() }).nullable(),
  claim: z.strictObject({
    text: text(LIMITS.claimCharacters).refine((value) => value.split("\n").length <= LIMITS.claimLines, {
      error: "invalid",
    }),
    zone,
  }),
  name: zone.nullable(),
  colours: z.strictObject({ name: colour, claim: colour, footer: colour }),
  footer: z.array(z.array(footerPart).max(LIMITS.footerLines).readonly()).max(MOST_FOOTER_COLUMNS).readonly(),
  footerOnFollowingPages: z.boolean(),
});

const pages: z.ZodType<LetterheadPages> = z.strictObject({
  kind: z.literal("pages"),
  first: paperPicture,
  following: paperPicture.nullable(),
});

const letterhead: z.ZodType<Letterhead> = z.union([z.strictObject({ kind: z.literal("none") }), parts, pages]);

const zones: z.ZodType<PaperZones> = z.strictObject({
  top: mm(LIMITS.zoneTop),
  bottom: mm(LIMITS.zoneBottom),
  right: mm(LIMITS.zoneRight),
});

const look = z.strictObject({
  name: line(LIMITS.nameCharacters).min(1),
  form: z.enum(["A", "B"]),
  fontFamily: z.enum(FONT_FAMILIES),
  fontSizePt: z.number().min(LIMITS.leastFontPt).max(LIMITS.mostFontPt),
  references: z.enum(["informationBlock", "referenceLine"]),
  foldMarks: z.boolean(),
  holeMark: z.boolean(),
  information: z.array(z.enum(INFORMATION_VALUES)).max(INFORMATION_VALUES.length).readonly(),
  returnLine: z.enum(["printed", "onPaper"]),
  letterhead,
  zones: z.strictObject({ first: zones, following: zones }),
});

/** A stationery as a window may send it, kept or not. */
export const stationerySchema: z.ZodType<Stationery> = look.extend({ id: line(100).min(1) });

export const stationeryProfileSchema: z.ZodType<StationeryProfile> = z.strictObject({
  format: z.literal(STATIONERY_FORMAT),
  version: z.literal(STATIONERY_VERSION),
  id: z.uuid(),
  changed: z.iso.datetime(),
  stationery: look,
});

export const STATIONERY_PROFILE: StoredKind<StationeryProfile> = {
  format: STATIONERY_FORMAT,
  version: STATIONERY_VERSION,
  schema: stationeryProfileSchema,
  // A file that changes its shape gets the next number, a migration here, and an old file in the tests.
  migrations: [],
};
