import { type Entries, withEntries } from "../a-letter-docx";

/** What forgers have at hand. */
export interface Loot {
  /** Signed once. */
  readonly one: Uint8Array;
  /** Signed by two. */
  readonly two: Uint8Array;
  /** Another letter, signed once by the same person. */
  readonly other: Uint8Array;
  /** A certificate of somebody else who is trusted, base64. */
  readonly strangersCertificate: string;
  /** A certificate of the signer's own key for another name, base64. */
  readonly renamedCertificate: string;
  /** The signer's public key, PEM. */
  readonly publicKey: string;
}

/** Programs that notice a tampering besides ourselves. */
export type Judge = "xmlsec1" | "LibreOffice" | "unzip" | "zipdetails" | "Open XML SDK";

export interface Tampering {
  readonly name: string;
  readonly tamper: (loot: Loot) => Uint8Array;
  /** What we say: a problem of a signature, an error that refuses the file, or "no signature". */
  readonly ours: string;
  /** Empty where no other program that we know notices. */
  readonly others: readonly Judge[];
}

export const SIGNATURE = "_xmlsignatures/sig1.xml";
export const DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
export const BOTH: readonly Judge[] = ["xmlsec1", "LibreOffice"];
export const NOBODY: readonly Judge[] = [];

/** A tampering with the entries of the file that was signed once. */
export function tampering(
  name: string,
  ours: string,
  others: readonly Judge[],
  edit: (entries: Entries, loot: Loot) => void,
): Tampering {
  return { name, ours, others, tamper: (loot) => withEntries(loot.one, (entries) => edit(entries, loot)) };
}
