import type { Language } from "../../preload/letter/letter";

type Knows = (word: string) => boolean;

/** Whether a word is right: as the list has it, or put together out of what the list has, as each language does it. */
export function isKnownWord(word: string, language: Language, knows: Knows): boolean {
  const plain = word.normalize("NFC").replaceAll("\u00ad", "").replaceAll("\u2011", "-").replaceAll("’", "'");
  return language === "de" ? isKnownGerman(plain, knows) : isKnownEnglish(plain, knows);
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
  return isJoined(word, knows) || isKnownOwner(word, knows);
}

/** "Schüler*innen", "Bürger:innenrat" and "Lehrer/-innen" as the form that lists have. */
function plainForm(word: string): string {
  return word.replace(/(?<=\p{L})(?:[*:_·]|\/-?)(?=in(?:nen)?)/gu, "");
}

/** A part between hyphens: "Aufnahme- und", "NRW-Koalition", "Integrations- und". */
function isPartOfGerman(part: string, knows: Knows): boolean {
  if (part === "" || /\d/u.test(part) || /^\p{Lu}{1,6}s?$/u.test(part)) return true;
  if (isKnownGerman(part, knows) || isKnownGerman(upperFirst(part), knows)) return true;
  return JOINT.test(part) && knows(part.slice(0, -1));
}

// Nouns with these endings take an "s" before what follows, and take it always.
const JOINT = /(?:ung|heit|keit|schaft|tion|sion|tät|ling|tum)s$/u;
const SHORTEST_PART = 4;

/** A noun that the list has, its "s" and a noun that the list has: "Einbürgerungs" + "verfahren". */
function isJoined(word: string, knows: Knows): boolean {
  for (let at = SHORTEST_PART + 1; at <= word.length - SHORTEST_PART; at++) {
    const head = word.slice(0, at);
    if (!JOINT.test(head) || !knows(upperFirst(head.slice(0, -1)))) continue;
    const rest = upperFirst(word.slice(at));
    if (knows(rest) || isJoined(rest, knows)) return true;
  }
  return false;
}

/** Names in the genitive with the sign that is right after "s", "x" and "z", and the one that many write: "Andrea's". */
function isKnownOwner(word: string, knows: Knows): boolean {
  const owner = word.replace(/'s?$/u, "");
  return owner !== word && owner !== "" && knows(owner);
}

function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase("de") + word.slice(1);
}
