import type { ZoneMm } from "./din-5008";

/** A colour as "#rrggbb"; what is hard to read on white is printed darker (see readable-colour.ts). */
export type PrintColour = string;

/** A picture that belongs to the paper. */
export interface PaperPicture {
  /** Its name among the media, "<sha256>.<png|jpg>". */
  readonly media: string;
  /** What a reader hears instead of it. */
  readonly alt: string;
}

export interface Logo extends PaperPicture {
  /** The picture fills it, so it has the picture's proportions. */
  readonly zone: ZoneMm;
  readonly onFollowingPages: boolean;
}

/** Words of the letterhead with their place; empty if nothing stands there. */
export interface LetterheadText {
  readonly text: string;
  readonly zone: ZoneMm;
}

/** What a column of the footer says: values of the sender, or a line of its own. */
export type FooterPart =
  | { readonly kind: "address" }
  | { readonly kind: "contact" }
  | { readonly kind: "bank" }
  | { readonly kind: "line"; readonly text: string };

export type InformationValue = "person" | "phone" | "email" | "website";
export const INFORMATION_VALUES: readonly InformationValue[] = ["person", "phone", "email", "website"];

/** A letterhead made of parts. */
export interface LetterheadParts {
  readonly kind: "parts";
  readonly logo: Logo | null;
  readonly claim: LetterheadText;
  /** Where the sender's name stands; null where the logo says it. */
  readonly name: ZoneMm | null;
  readonly colours: { readonly name: PrintColour; readonly claim: PrintColour; readonly footer: PrintColour };
  /** At most MOST_FOOTER_COLUMNS. */
  readonly footer: readonly (readonly FooterPart[])[];
  readonly footerOnFollowingPages: boolean;
}

export const MOST_FOOTER_COLUMNS = 4;

/** A letterhead as pictures of whole pages, such as a designer's sheet. */
export interface LetterheadPages {
  readonly kind: "pages";
  readonly first: PaperPicture;
  /** Null where following pages are plain. */
  readonly following: PaperPicture | null;
}

export type Letterhead = { readonly kind: "none" } | LetterheadParts | LetterheadPages;

/** What the print shop has printed on, in millimetres from the edges; nothing of the letter may stand there. */
export interface PaperZones {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

export const NO_ZONES: PaperZones = { top: 0, bottom: 0, right: 0 };
export const BLACK: PrintColour = "#000000";
export const STANDARD_NAME_ZONE: ZoneMm = { x: 25, y: 8, width: 165, height: 14 };

/** Only the sender's name, above the address field. */
export const PLAIN_LETTERHEAD: LetterheadParts = {
  kind: "parts",
  logo: null,
  claim: { text: "", zone: { x: 25, y: 22, width: 165, height: 4.23 } },
  name: STANDARD_NAME_ZONE,
  colours: { name: BLACK, claim: BLACK, footer: BLACK },
  footer: [],
  footerOnFollowingPages: false,
};
