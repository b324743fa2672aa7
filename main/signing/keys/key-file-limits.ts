import { ExpectedError } from "../../../preload/contract/expected-error";

/** What a key file may be at most; ordinary ones have a few kilobytes and up to a million iterations. */
export const KEY_FILE_LIMITS = {
  bytes: 1_000_000,
  /** Of one derivation; a few of them take some seconds at most. */
  iterations: 3_000_000,
  /** Derivations that one password may cost: seal, keys and certificates. */
  encryptedParts: 8,
  saltBytes: 1024,
  certificates: 50,
  nestedBags: 4,
  passwordCharacters: 1000,
} as const;

/** Refuses work that would take minutes before any of it is done. Throws ExpectedError "key.tooSlow". */
export function checkIterations(iterations: number): void {
  if (iterations < 1) throw new ExpectedError("key.damaged");
  if (iterations > KEY_FILE_LIMITS.iterations) throw new ExpectedError("key.tooSlow");
}
