import type { CertificateFacts, CertificateName, SigningWords } from "../../../preload/contract/signatures";
import type { FieldChoice, SignableFile } from "../../../preload/contract/signing";
import type { ReadKey } from "../keys/read-key-file";
import type { SignedFile } from "./sign-file";

/** What crosses to the thread for every file of a signing. */
export interface SigningTerms {
  readonly key: ReadKey;
  readonly words: SigningWords;
  readonly field: FieldChoice;
  /** PNG of a signature by hand; null for none. */
  readonly picture: Uint8Array | null;
  /** ISO 8601 instant. */
  readonly signedAt: string;
  readonly timeZone: string;
}

/** What a thread for signing is asked for; `now` is an ISO 8601 instant. */
export type SigningTask =
  | { readonly kind: "inspect"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "openKey"; readonly bytes: Uint8Array; readonly password: string; readonly now: string }
  | { readonly kind: "sign"; readonly bytes: Uint8Array; readonly name: string; readonly terms: SigningTerms }
  | { readonly kind: "make"; readonly name: CertificateName; readonly password: string; readonly now: string };

/** A new certificate with its key, as PKCS#12, and what is shown of it. */
export interface NewCertificate {
  readonly keyFile: Uint8Array;
  readonly facts: CertificateFacts;
}

/** What it answers, by the kind of the task. */
export type SigningAnswer =
  | { readonly kind: "inspect"; readonly file: SignableFile }
  | { readonly kind: "openKey"; readonly key: ReadKey }
  | { readonly kind: "sign"; readonly signed: SignedFile }
  | { readonly kind: "make"; readonly made: NewCertificate };
