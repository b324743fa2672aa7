import type {
  Enclosure,
  Letter,
  LetterDate,
  ReferenceField,
  Signatory,
  SignatureColumns,
  StationeryReference,
} from "../letter";
import type { Recipient } from "../recipient";
import type { Sender } from "../sender";

/** The parts of a letter that are set as a whole. */
export interface LetterParts {
  readonly name: string;
  readonly subject: string;
  readonly place: string;
  readonly date: LetterDate;
  readonly closing: string;
  readonly sender: Sender;
  readonly recipient: Recipient;
  readonly referenceFields: readonly ReferenceField[];
  readonly signatories: readonly Signatory[];
  readonly signatureColumns: SignatureColumns;
  readonly enclosures: readonly Enclosure[];
  readonly copies: readonly string[];
  readonly stationery: StationeryReference;
  readonly hyphenation: boolean;
}

/** Sets parts of a letter; gives the same letter where all of them already have these values. */
export function setParts(letter: Letter, parts: Partial<LetterParts>): Letter {
  const changed = (Object.keys(parts) as (keyof LetterParts)[]).some(
    (key) => JSON.stringify(parts[key]) !== JSON.stringify(letter[key]),
  );
  return changed ? { ...letter, ...parts } : letter;
}

/** Gives the salutation a wording of its own, or derives it from the recipient again where `own` is null. */
export function setSalutation(letter: Letter, own: string | null): Letter {
  return letter.salutation.own === own ? letter : { ...letter, salutation: { ...letter.salutation, own } };
}

/** Derives the salutation from the recipient, and no longer offers the wordings that came with the letter instead. */
export function deriveSalutation(letter: Letter): Letter {
  const { own, alternatives } = letter.salutation;
  return own === null && alternatives.length === 0
    ? letter
    : { ...letter, salutation: { own: null, alternatives: [] } };
}
