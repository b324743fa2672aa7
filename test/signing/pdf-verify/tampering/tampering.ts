/** What forgers have at hand. */
export interface Loot {
  /** The letter before anybody signed, with fields for three. */
  readonly letter: Buffer;
  /** Signed once, and by three. */
  readonly one: Buffer;
  readonly three: Buffer;
  /** Another letter, signed once by the same person. */
  readonly other: Buffer;
  /** The signature of the same file by the same person with SHA-1, DER. */
  readonly withSha1: Buffer;
  /** A certificate of somebody else who is trusted, DER. */
  readonly strangersCertificate: Uint8Array;
  /** A certificate of the signer's own key and number for another name, DER. */
  readonly renamedCertificate: Uint8Array;
  /** Signs as somebody else who is trusted. */
  readonly strangerSigns: (pdf: Uint8Array, field: number | null) => Promise<Buffer>;
  /** Signs as the person who signed the letter. */
  readonly signerSigns: (pdf: Uint8Array, field: number | null) => Promise<Buffer>;
}

/** Programs that notice a tampering besides ourselves. */
export type Judge = "pdfsig" | "mutool" | "pyHanko";

export interface Tampering {
  readonly name: string;
  readonly tamper: (loot: Loot) => Buffer | Promise<Buffer>;
  /** What we say: a problem of a signature, an error that refuses the file, or "no signature". */
  readonly ours: string;
  /** Empty where no other program at hand notices. */
  readonly others: readonly Judge[];
}
