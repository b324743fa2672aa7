import { LEAST_PASSWORD_CHARACTERS } from "../../preload/contract/signing";

export type PasswordStrength = "tooShort" | "weak" | "fair" | "good";

/** What guessers try first. */
const COMMON = ["passwort", "password", "kennwort", "qwertz", "qwerty", "hallo", "geheim", "secret", "appell"];
const FAIR_CHARACTERS = 8;
const GOOD_CHARACTERS = 12;

/**
 * How hard a password is to guess, in four steps. What repeats or continues the character before it ("aaaa", "1234") does
 * not count, nor do common words and `known`, words that everybody can read beside it.
 */
export function passwordStrength(password: string, known: readonly string[]): PasswordStrength {
  if ([...password].length < LEAST_PASSWORD_CHARACTERS) return "tooShort";
  const words = [...known.flatMap((text) => text.split(/[\s@.]+/u)), ...COMMON]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, "\0"), password.toLowerCase());
  const codes = [...rest].map((character) => character.codePointAt(0) ?? 0);
  const unexpected = codes.filter((code, index) => index === 0 || Math.abs(code - (codes[index - 1] ?? 0)) > 1).length;
  const counted = Math.min(unexpected, 2 * new Set(codes).size);
  if (counted < FAIR_CHARACTERS) return "weak";
  return counted < GOOD_CHARACTERS ? "fair" : "good";
}
