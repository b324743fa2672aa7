import type { Language } from "../../preload/letter/letter";

// Nobody misses what stood behind a comma or a dash.
const CLAUSE = /(?:[,;:!?]|(?<=\p{Ll}{3})\.|\s[–-])\s/gu;
/** A name that may have gone on. */
const BEGUN_NAME = /\s(?:Frau|Herrn?)(?:\s\p{Lu}\S*){0,4}$/u;
/** Large words of German after which a noun or name is still to come. */
const NEVER_LAST = /^(?:Sie|Ihnen|Ihre?[mnrs]?|Frau|Herrn?|Dr\.|Prof\.|Nr\.|§§?|St\.)$/u;
/** Words of English with which a phrase begins that needs a noun. */
const BEGINS_PHRASE =
  /^(?:an?|the|this|that|these|those|our|your|my|his|her|its|their|some|any|no|every|each|all|and|or|but|of|in|on|at|to|for|from|by|with|without|about|against|between|under|over|into|through|during|after|before|because|concerning|regarding|near|as|than|is|are|was|were|be|has|have|will|which|who|whose)$/iu;
const LONGEST_PHRASE = 3;
/** The least part of the room that is used, where a text can be cut at a better place than its last word. */
const LEAST_USED = 1 / 3;

/**
 * The beginning of a text in at most `most` characters, cut where it can end: at a comma or a dash, else behind a noun, where that
 * leaves enough. Text without a space is cut anywhere.
 */
export function cutAtPhrase(text: string, most: number, language: Language): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const room = characters.slice(0, most).join("");
  const isWhole = /\s/u.test(characters[most] ?? "");
  const words = isWhole ? room : room.slice(0, Math.max(0, room.lastIndexOf(" ")));
  if (words.length < most / 2) return room;
  const isLong = (one: string) => one.length >= most * LEAST_USED;
  const clauses = [...`${words} `.matchAll(CLAUSE)].map(({ index }) => words.slice(0, index));
  const clause = clauses.filter(isLong).at(-1);
  if (clause !== undefined) return clause;
  const phrase = language === "de" ? endedByNoun(words) : withoutBegunPhrase(words);
  return isLong(phrase) ? phrase : words;
}

/** German nouns are large. */
function endedByNoun(text: string): string {
  const words = text.replace(BEGUN_NAME, "").split(" ");
  return upToLast(words, (word) => /^["„(]?[\p{Lu}\d]/u.test(word) && !NEVER_LAST.test(word)).join(" ");
}

/** What began with "of the new" may lack its noun. */
function withoutBegunPhrase(text: string): string {
  const words = text.split(" ");
  const begun = upToLast(words, (word) => BEGINS_PHRASE.test(word)).length;
  if (begun === 0 || words.length - begun >= LONGEST_PHRASE) return text;
  return upToLast(words.slice(0, begun), (word) => !BEGINS_PHRASE.test(word)).join(" ");
}

/** The words up to the last that is such a one; none where there is none. */
function upToLast(words: readonly string[], isSuch: (word: string) => boolean): readonly string[] {
  const last = words.map(isSuch).lastIndexOf(true);
  return words.slice(0, last + 1);
}
