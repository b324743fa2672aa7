/** One way in which programs turn a password into bytes. */
export interface EncodedPassword {
  /** UTF-16 with a closing zero, as PKCS#12 derives keys from it. */
  readonly wide: Buffer;
  /** UTF-8, as PBKDF2 takes it. */
  readonly plain: Buffer;
}

/**
 * The encodings in use for a password, the usual one first. With umlauts they differ: composed or not, and programs of
 * old widened each byte of UTF-8. An empty password is either a closing zero or nothing at all.
 */
export function encodedPasswords(password: string): readonly EncodedPassword[] {
  const spellings = [...new Set([password, password.normalize("NFC"), password.normalize("NFD")])];
  const usual = spellings.map((text) => ({ wide: wide(text), plain: Buffer.from(text, "utf8") }));
  if (password === "") return [...usual, { wide: Buffer.alloc(0), plain: Buffer.alloc(0) }];
  const widened = spellings
    .filter((text) => Buffer.byteLength(text) !== text.length)
    .map((text) => ({ wide: wide(Buffer.from(text, "utf8").toString("latin1")), plain: Buffer.from(text, "utf8") }));
  return [...usual, ...widened];
}

/** Overwrites the bytes of passwords that are no longer needed. */
export function wipePasswords(passwords: readonly EncodedPassword[]): void {
  for (const { wide, plain } of passwords) {
    wide.fill(0);
    plain.fill(0);
  }
}

function wide(text: string): Buffer {
  return Buffer.from(`${text}\0`, "utf16le").swap16();
}
