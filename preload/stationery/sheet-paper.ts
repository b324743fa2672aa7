import { groupedIban } from "../letter/iban";
import type { Language } from "../letter/letter";
import { LETTER_WORDS } from "../letter/letter-words";
import type { Sender } from "../letter/sender";
import type { LetterGeometry, ZoneMm } from "./din-5008";
import { BLACK, type FooterPart, type LetterheadText, type PaperPicture, type PrintColour } from "./letterhead";
import { readableColour } from "./readable-colour";
import type { Stationery } from "./stationery";

export interface PlacedPicture extends PaperPicture {
  readonly zone: ZoneMm;
}

/** What one side of the paper carries. */
export interface PaperSide {
  readonly pictures: readonly PlacedPicture[];
  /** Columns from left to right, line by line; none where the side has no footer. */
  readonly footer: readonly (readonly string[])[];
}

/** The letterhead with the sender's values in it; empty where the mode draws none. */
export interface SheetPaper {
  readonly first: PaperSide;
  readonly following: PaperSide;
  readonly claim: LetterheadText;
  /** Colours that can be read on white. */
  readonly colours: { readonly name: PrintColour; readonly claim: PrintColour; readonly footer: PrintColour };
}

const NOTHING: PaperSide = { pictures: [], footer: [] };
const NO_CLAIM: LetterheadText = { text: "", zone: { x: 0, y: 0, width: 0, height: 0 } };
const ALL_BLACK = { name: BLACK, claim: BLACK, footer: BLACK };

/** `footer` is null where the mode draws no letterhead. */
export function sheetPaper(
  { letterhead }: Stationery,
  { sheet }: LetterGeometry,
  footer: readonly (readonly string[])[] | null,
): SheetPaper {
  if (footer === null || letterhead.kind === "none") {
    return { first: NOTHING, following: NOTHING, claim: NO_CLAIM, colours: ALL_BLACK };
  }
  if (letterhead.kind === "pages") {
    const { first, following } = letterhead;
    const side = (picture: PaperPicture): PaperSide => ({
      pictures: [{ ...picture, zone: { x: 0, y: 0, width: sheet.width, height: sheet.height } }],
      footer: [],
    });
    const second = following === null ? NOTHING : side(following);
    return { first: side(first), following: second, claim: NO_CLAIM, colours: ALL_BLACK };
  }
  const { logo, claim, colours } = letterhead;
  const pictures = logo === null ? [] : [{ media: logo.media, alt: logo.alt, zone: logo.zone }];
  return {
    first: { pictures, footer },
    following: {
      pictures: logo?.onFollowingPages === true ? pictures : [],
      footer: letterhead.footerOnFollowingPages ? footer : [],
    },
    claim,
    colours: {
      name: readableColour(colours.name),
      claim: readableColour(colours.claim),
      footer: readableColour(colours.footer),
    },
  };
}

/** The lines of the footer with the sender's values; columns without any line are left out. */
export function footerColumns(
  { letterhead }: Stationery,
  sender: Sender,
  language: Language,
): readonly (readonly string[])[] {
  if (letterhead.kind !== "parts") return [];
  return letterhead.footer
    .map((parts) => parts.flatMap((part) => partLines(part, sender, language)).filter((line) => line !== ""))
    .filter((lines) => lines.length > 0);
}

function partLines(part: FooterPart, sender: Sender, language: Language): readonly string[] {
  const words = LETTER_WORDS[language];
  const labelled = (label: string, value: string) => (value === "" ? "" : `${label} ${value}`);
  switch (part.kind) {
    case "address":
      return [
        sender.organisation === "" ? sender.person : sender.organisation,
        sender.street,
        [sender.postcode, sender.town].filter((one) => one !== "").join(" "),
        sender.country,
      ];
    case "contact":
      return [labelled(words.phone, sender.phone), sender.email, sender.website];
    case "bank": {
      const { bank } = sender;
      if (bank === null) return [];
      return [bank.bank, labelled("IBAN", groupedIban(bank.iban)), labelled("BIC", bank.bic), bank.holder];
    }
    default:
      return [part.text];
  }
}
