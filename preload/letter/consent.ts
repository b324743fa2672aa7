/** A signatory agreed to exactly these words. */
export interface Consent {
  /** Id of the signatory in the letter. */
  readonly signatory: string;
  /** The name as it stood when the consent was given. */
  readonly name: string;
  /** The words that were agreed to, in the canonical form that `hash` is made of. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly hash: string;
  /** ISO 8601 instant in UTC, by the clock of the machine on which it was given. */
  readonly given: string;
}
