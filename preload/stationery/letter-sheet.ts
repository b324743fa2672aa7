import type { Language, Letter, Signatory } from "../letter/letter";
import { resolveDate, writtenDate } from "../letter/letter-date";
import { LETTER_WORDS } from "../letter/letter-words";
import { type PassageForm, passageText } from "../letter/passage";
import type { Block } from "../letter/rich-text";
import { salutationText } from "../letter/salutation";
import { addressZoneLines, returnLine } from "./address-block";
import type { LetterGeometry } from "./din-5008";
import { dateLine, informationBlock, referenceLines } from "./information-block";
import { sheetGeometry } from "./sheet-geometry";
import { footerColumns, type SheetPaper, sheetPaper } from "./sheet-paper";
import { type SignatoryRow, signatoryColumnMm, signatoryRows, usedColumns } from "./signatory-rows";
import type { Stationery } from "./stationery";
import { typeSizes } from "./type-sizes";

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

/** A line of the sheet's information, and what of the letter it shows. */
export interface InformationLine extends LabelledLine {
  /** "date", a value of the sender such as "phone", or "reference.<index>"; empty for a blank line. */
  readonly field: string;
}

/** A heading with the lines below it, such as "Anlagen". */
export interface EndMatter {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A picture on the page. */
export interface SheetPicture {
  /** Its name among the media of the draft. */
  readonly media: string;
  /** What a reader hears instead of it. */
  readonly alt: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface SheetSignatory {
  /** The lines below the room for the signature, the name first. */
  readonly lines: readonly string[];
  /** The signature by hand; null where a pen signs. */
  readonly picture: SheetPicture | null;
}

export interface SheetPassage {
  readonly id: string;
  readonly form: PassageForm;
  readonly blocks: readonly Block[];
}

/**
 * Every word of a letter in the place where it is printed. All outputs are written from this one value, so that their
 * words are the same; an empty string or list is a part the letter does not have.
 */
export interface LetterSheet {
  readonly stationery: Stationery;
  readonly geometry: LetterGeometry;
  /** What the paper itself carries: printed beside the letter, no part of its text. */
  readonly paper: SheetPaper;
  readonly language: Language;
  readonly hyphenation: boolean;
  /** Title of the document: the subject, or a plain word where there is none. */
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly letterhead: string;
  readonly returnLine: string;
  readonly remarkLines: readonly string[];
  readonly addressLines: readonly string[];
  readonly informationBlock: readonly InformationLine[];
  readonly referenceLine: readonly InformationLine[];
  readonly subject: string;
  readonly salutation: string;
  readonly passages: readonly SheetPassage[];
  readonly closing: string;
  readonly signatoryRows: readonly SignatoryRow[];
  readonly signatoryColumns: number;
  readonly enclosures: EndMatter | null;
  readonly copies: EndMatter | null;
  /** Left part of the line at the top of following pages. */
  readonly followingHead: string;
  readonly pageWord: string;
  readonly ofWord: string;
}

const LONGEST_HEAD = 60;

/** `today` is the day of export, ISO 8601. */
export function letterSheet(letter: Letter, stationery: Stationery, today: string): LetterSheet {
  const words = LETTER_WORDS[letter.language];
  const date = resolveDate(letter.date, today);
  const footer = footerColumns(stationery, letter.sender, letter.language);
  const geometry = sheetGeometry(stationery, Math.max(0, ...footer.map((lines) => lines.length)));
  const { mode } = letter.stationery;
  const isDigital = mode === "digital";
  const columns = usedColumns(letter.signatories, letter.signatureColumns);
  const besideAddress = stationery.references === "informationBlock";
  const title = letter.subject === "" ? words.untitled : letter.subject;
  return {
    stationery,
    geometry,
    paper: sheetPaper(stationery, geometry, isDigital ? footer : null),
    language: letter.language,
    hyphenation: letter.hyphenation,
    title,
    author: letter.sender.organisation === "" ? letter.sender.person : letter.sender.organisation,
    date,
    letterhead: isDigital && hasName(stationery) ? letter.sender.organisation : "",
    returnLine: mode === "preprinted" && stationery.returnLine === "onPaper" ? "" : returnLine(letter.sender),
    remarkLines: letter.recipient.postalRemarks,
    addressLines: addressZoneLines(letter.recipient),
    informationBlock: informationBlock(letter, date, stationery),
    referenceLine: besideAddress ? [] : [...referenceLines(letter), dateLine(letter, date)],
    subject: letter.subject,
    salutation: salutationText(letter),
    passages: printedPassages(letter),
    closing: letter.closing,
    signatoryRows: signatoryRows(
      letter.signatories.map(sheetSignatory),
      columns,
      signatoryColumnMm(geometry, columns),
      typeSizes(stationery).signatureRoomMm,
    ),
    signatoryColumns: columns,
    enclosures: endMatter(
      letter.enclosures.length === 1 ? words.enclosure : words.enclosures,
      letter.enclosures.map((enclosure) => enclosure.title),
    ),
    copies: endMatter(words.copy, letter.copies),
    followingHead: `${shortened(title)}, ${writtenDate(date, letter.language)}`,
    pageWord: words.page,
    ofWord: words.of,
  };
}

/** A passage without a word is still being written; on paper it would be a gap. */
export function printedPassages({ passages }: Pick<Letter, "passages">): readonly SheetPassage[] {
  return passages
    .filter((passage) => passageText(passage).trim() !== "")
    .map(({ id, form, blocks }) => ({ id, form, blocks }));
}

function hasName({ letterhead }: Stationery): boolean {
  return letterhead.kind === "parts" && letterhead.name !== null;
}

/** The title cut at a word, so that it stands in one line beside the page number. */
function shortened(title: string): string {
  if (title.length <= LONGEST_HEAD) return title;
  const cut = title.slice(0, LONGEST_HEAD);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_HEAD / 2));
  return `${words.replace(/[\s,;:–-]+$/u, "")} …`;
}

function sheetSignatory(signatory: Signatory): SheetSignatory {
  const name = [signatory.signingFor, signatory.name].filter((part) => part !== "").join(" ");
  const lines = [name, signatory.role, signatory.organisation].filter((line) => line !== "");
  return { lines, picture: signatory.picture };
}

function endMatter(heading: string, lines: readonly string[]): EndMatter | null {
  return lines.length === 0 ? null : { heading, lines };
}
