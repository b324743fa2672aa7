import type { MessageValues } from "./expected-error";

/** Who a certificate names; a part that it does not name is empty. */
export interface CertificateName {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
}

/** A certificate as it is shown to people. */
export interface CertificateFacts {
  readonly subject: CertificateName;
  readonly issuer: CertificateName;
  /** Hexadecimal, without separators. */
  readonly serialNumber: string;
  /** ISO 8601 instants in UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Whether its own key signed it, so that nobody else vouches for the name in it. */
  readonly isSelfMade: boolean;
  /** SHA-256 of the whole certificate, hexadecimal: what two people compare when they meet. */
  readonly fingerprint: string;
}

/** What speaks against a signature, or what has to be known of it: `code` is a key below "signatures." in the locales. */
export interface SignatureRemark {
  readonly code: string;
  readonly values: MessageValues;
}

/** What became of the words under a signature. */
export type SignatureCoverage =
  /** It covers the file as it is. */
  | "whole"
  /** Only further signatures came after it. */
  | "signedOn"
  /** Something else came after it, or is not under it. */
  | "changed";

/** What one signature of a file is worth. */
export interface SignatureReport {
  /** Name of the field in a PDF, path of the part in a DOCX. */
  readonly place: string;
  /** Null where the certificate can't be read. */
  readonly signer: CertificateFacts | null;
  /** From the signer's issuer upwards, as far as the file brings them. */
  readonly chain: readonly CertificateFacts[];
  /** Time by the signer's own clock, ISO 8601 instant in UTC; null if none is given. */
  readonly signedAt: string | null;
  readonly reason: string;
  /** The town that the signer gave. */
  readonly town: string;
  /** Whether key and signed words belong together, and the signed words are those in the file. */
  readonly isValid: boolean;
  readonly coverage: SignatureCoverage;
  /** Why it is not valid, or what came after it. Empty for a valid signature of the file as it is. */
  readonly problems: readonly SignatureRemark[];
  /** What does not speak against it: self-made certificate, certificate that ended since, what it does not cover. */
  readonly hints: readonly SignatureRemark[];
}

/** What the signatures of one file are worth, in the order in which they were made. */
export interface SignedFileReport {
  readonly kind: "pdf" | "docx";
  readonly signatures: readonly SignatureReport[];
  /** Whether there is a signature, all are valid, and nothing but signatures came after any of them. */
  readonly isIntact: boolean;
}

/** What a signer may say beside the signature; empty if nothing. */
export interface SigningWords {
  readonly reason: string;
  readonly town: string;
}
