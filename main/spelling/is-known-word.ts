import type { Language } from "../../preload/letter/letter";

import { isGermanCompound } from "./is-german-compound";
import { isSeparableVerb } from "./is-separable-verb";
import { isNewerGermanWord } from "./newer-german-words";
import { upperFirst } from "./upper-first";

type Knows = (word: string) => boolean;

/** Whether a word is right: as the list has it, or put together out of what the list has, as each language does it. */
export function isKnownWord(word: string, language: Language, knows: Knows): boolean {
  const plain = word.normalize("NFC").replaceAll("\u00ad", "").replaceAll("\u2011", "-").replaceAll("’", "'");
  return language === "de"
    ? isKnownGerman(plain, (one) => knows(one) || isNewerGermanWord(one))
    : isKnownEnglish(plain, knows);
}

function isKnownEnglish(word: string, knows: Knows): boolean {
  if (knows(word)) return true;
  if (word.includes("-")) return word.split("-").every((part) => part === "" || isKnownEnglish(part, knows));
  // "tenants'", "the council's".
  const owner = word.replace(/'s?$/u, "");
  return owner !== word && owner !== "" && knows(owner);
}

function isKnownGerman(word: string, knows: Knows): boolean {
  const inclusive = plainForm(word);
  if (inclusive !== word) return isKnownGerman(inclusive, knows);
  if (knows(word)) return true;
  if (word.includes("-")) return word.split("-").every((part) => isPartOfGerman(part, knows));
  return isGermanCompound(word, knows) || isSeparableVerb(word, knows) || isKnownOwner(word, knows);
}

/** "Schüler*innen", "Bürger:innenrat" and "Lehrer/-innen" as the form that lists have. */
function plainForm(word: string): string {
  return word.replace(/(?<=\p{L})(?:[*:_·]|\/-?)(?=in(?:nen)?)/gu, "");
}

/** A part between hyphens: "Aufnahme- und", "NRW-Koalition", "Integrations- und". */
function isPartOfGerman(part: string, knows: Knows): boolean {
  if (part === "" || /\d/u.test(part) || /^\p{Lu}{1,6}s?$/u.test(part)) return true;
  if (isKnownGerman(part, knows) || isKnownGerman(upperFirst(part), knows)) return true;
  return part.endsWith("s") && isGermanCompound(`${part}probe`, knows);
}

/** Names in the genitive with the sign that is right after "s", "x" and "z", and the one that many write: "Andrea's". */
function isKnownOwner(word: string, knows: Knows): boolean {
  const owner = word.replace(/'s?$/u, "");
  return owner !== word && owner !== "" && knows(owner);
}
