import type { Failure } from "./result";
import type { CertificateFacts, SigningWords } from "./signatures";

/** What one signing takes at most; the words have the room that the narrower of the two formats gives them. */
export const SIGNING_ORDER_LIMITS = {
  files: 1_000,
  keyFileBytes: 1_000_000,
  passwordCharacters: 1_000,
  reasonCharacters: 200,
  townCharacters: 80,
} as const;

/** The least a password of a new certificate has. */
export const LEAST_PASSWORD_CHARACTERS = 8;

/** A file that shall be signed: handed over with its bytes, or one that the app has written itself, by its path. */
export type FileToSign =
  | { readonly kind: "given"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "written"; readonly path: string };

/** Where a signature goes in a PDF: the first free field, the field of this name, or none, so that it shows nowhere. */
export type FieldChoice =
  | { readonly kind: "next" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "none" };

/** A place for a signature that a PDF has; `label` says whose, it may be empty. */
export interface SignableField {
  readonly name: string;
  readonly label: string;
  readonly isSigned: boolean;
}

/** What is known of a file before it is signed. */
export interface SignableFile {
  readonly kind: "pdf" | "docx";
  /** Signatures that it has already. */
  readonly signatures: number;
  /** Empty for a DOCX. */
  readonly fields: readonly SignableField[];
}

/** The password crosses with the one order and is kept nowhere. */
export interface SigningOrder {
  readonly id: string;
  readonly files: readonly FileToSign[];
  /** PKCS#12. */
  readonly keyFile: Uint8Array;
  readonly password: string;
  readonly words: SigningWords;
  readonly field: FieldChoice;
  /** Id of a kept signature by hand that stands in the visible signature of a PDF; null for none. */
  readonly picture: string | null;
}

/** What became of one file of a signing; `path` is that of the new file. */
export type SigningOutcome =
  | { readonly kind: "signed"; readonly name: string; readonly path: string; readonly isVisible: boolean }
  | { readonly kind: "failed"; readonly name: string; readonly failure: Failure }
  /** Somebody ended the signing before it. */
  | { readonly kind: "skipped"; readonly name: string };

/** How far a signing is: `name` is the file that comes next. */
export interface SigningProgress {
  readonly id: string;
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

/** A certificate that was made and written. */
export interface KeptCertificate {
  readonly path: string;
  readonly facts: CertificateFacts;
}
