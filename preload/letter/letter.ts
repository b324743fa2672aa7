import type { Passage } from "./passage";
import type { Recipient } from "./recipient";
import type { Sender } from "./sender";

export type Language = "de" | "en";
export type Voice = "we" | "I";

/** The date under which a letter goes out: `date` is ISO 8601 (2026-11-22). */
export type LetterDate = { readonly kind: "fixed"; readonly date: string } | { readonly kind: "dayOfExport" };

/** A wording of the salutation that came with the letter, for instance out of a file that offers two. */
export interface SalutationAlternative {
  readonly text: string;
  readonly addressee: "person" | "group";
  /** Whether a name still has to be filled in. */
  readonly hasPlaceholder: boolean;
}

export interface Salutation {
  /** The letter's own wording; null while it is derived from the recipient. */
  readonly own: string | null;
  readonly alternatives: readonly SalutationAlternative[];
}

/** What stands before the name of somebody who signs for another; empty if nothing. */
export type SigningFor = "" | "i. A." | "i. V." | "ppa.";

export interface Signatory {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly signingFor: SigningFor;
  /** The signature by hand as a picture; null where a pen signs. */
  readonly picture: SignaturePicture | null;
}

/** A drawn or scanned signature that its owner put into the letter. */
export interface SignaturePicture {
  /** Name of the picture among the draft's media, "<sha256>.png". */
  readonly media: string;
  /** What a reader hears instead of the picture. */
  readonly alt: string;
  /** Size at which it is printed. */
  readonly widthMm: number;
  readonly heightMm: number;
}

/** How many signatories stand side by side at most. */
export type SignatureColumns = 1 | 2 | 3;

export interface Enclosure {
  readonly title: string;
  /** Name of the file that is enclosed; empty if it is only on paper. */
  readonly fileName: string;
}

/** A line such as "Ihr Zeichen" with its value. */
export interface ReferenceField {
  readonly label: string;
  readonly value: string;
}

export type StationeryMode = "digital" | "preprinted" | "none";

export interface StationeryReference {
  readonly id: string;
  readonly mode: StationeryMode;
}

export type RemarkKind = "comment" | "footnote" | "runningHead" | "pageNumber" | "deleted" | "picture" | "other";

/** Something read in that is no letter text: kept beside the letter, shown, never printed. */
export interface Remark {
  readonly id: string;
  readonly kind: RemarkKind;
  readonly text: string;
  /** Id of the passage it stood at; null if at none. */
  readonly passage: string | null;
}

export interface Letter {
  /** What the list of drafts calls the letter; empty while it is called by its subject. Never printed. */
  readonly name: string;
  readonly language: Language;
  readonly sender: Sender;
  readonly recipient: Recipient;
  readonly place: string;
  readonly date: LetterDate;
  readonly referenceFields: readonly ReferenceField[];
  readonly subject: string;
  readonly salutation: Salutation;
  readonly passages: readonly Passage[];
  readonly closing: string;
  readonly signatories: readonly Signatory[];
  readonly signatureColumns: SignatureColumns;
  readonly enclosures: readonly Enclosure[];
  readonly copies: readonly string[];
  readonly remarks: readonly Remark[];
  readonly stationery: StationeryReference;
  readonly hyphenation: boolean;
}
