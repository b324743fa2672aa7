import { deu, eng } from "stopword";
import type { Language } from "../../letter/letter";
import { LETTER_VOCABULARY } from "./letter-vocabulary";

/** A word that says something about a text's subject: as it stands there, and as the stem by which it is found again. */
export interface ContentWord {
  readonly stem: string;
  readonly word: string;
}

const WORD = /\p{Letter}[\p{Letter}\p{Mark}]*(?:-\p{Letter}[\p{Letter}\p{Mark}]*)*|\p{Number}+(?:\.\p{Number}{3})+/gu;
const SHORTEST = 4;
// Compounds and derivations of a word have their beginning in common: "Rechtsstaat", "Rechtsstaatlichkeit".
const STEM_LENGTH = 9;

const ENDINGS: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [/(?:innen|ern|em|en|er|es|e|n|s)$/u, /(?:ung|heit|keit|igkeit|lichkeit|lich|isch|ig|iert|ier|et|st|t)$/u],
  en: [/(?:ies|es|s|ed|ing|ly)$/u, /(?:ation|ment|ness|ity|al|e|y)$/u],
};

/** The content words of a text in their order; each stem once. */
export function contentWords(text: string, language: Language): readonly ContentWord[] {
  const found = new Map<string, string>();
  for (const [word] of text.normalize("NFC").replaceAll("\u00ad", "").matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (lower.length < SHORTEST || ORDINARY[language].has(lower)) continue;
    const stem = stemOf(lower, language);
    if (!ORDINARY_STEMS[language].has(stem) && !found.has(stem)) found.set(stem, word);
  }
  return [...found].map(([stem, word]) => ({ stem, word }));
}

function stemOf(word: string, language: Language): string {
  const stripped = ENDINGS[language].reduce((stem, ending) => {
    const shorter = stem.replace(ending, "");
    return shorter.length >= SHORTEST ? shorter : stem;
  }, word);
  return stripped.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u").slice(0, STEM_LENGTH);
}

const ORDINARY: Readonly<Record<Language, ReadonlySet<string>>> = { de: new Set(deu), en: new Set(eng) };

const ORDINARY_STEMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set([...deu, ...LETTER_VOCABULARY.de].map((word) => stemOf(word, "de"))),
  en: new Set([...eng, ...LETTER_VOCABULARY.en].map((word) => stemOf(word, "en"))),
};
