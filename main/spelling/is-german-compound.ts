import { upperFirst } from "./upper-first";

type Knows = (word: string) => boolean;

// Nouns with these endings always take an "s" before what follows: "Einbürgerungs-", "Sicherheits-".
const TAKES_S = /(?:ung|heit|keit|schaft|tion|sion|tät|ling|tum)$/u;
const PREFIX = /^(?:Nach|Vor|Aus|Ein|Mit|Ab|An|Auf|Über|Unter|Neu|Nicht|Rück|Sonder|Haupt|Gesamt|Zwischen|Gegen)/u;
const WITHOUT = /los(?:e[mnrs]?|igkeit(?:en)?)?$/u;
const OF_GROUPS = /lich(?:e[mnrs]?)?$/u;
// Shorter words come together by accident: "vor" and "allem".
const SHORTEST_HEAD = 5;
const SHORTEST_REST = 5;
// Short words that many compounds end in; others of that length come together by accident.
const SHORT_REST =
  /^(?:Haus|Netz|Pool|Amt|Rat|Tag|Geld|Plan|Weg|Raum|Saal|Heim|Team|Park|Zeit|Lage|Bahn|Pass)(?:e?s)?$/u;
// A noun that is another word as well in small letters: "Geflüchteten", "Teilhabe". Shorter ones begin slips.
const SHORTEST_AMBIGUOUS = 8;
const SHORTEST_SHORT_REST = 3;
// "Einbürgerungsverfahrens" has two parts; more are sought in vain, and take ever longer.
const MOST_JOINTS = 3;

/**
 * Whether a German word is put together out of words that the list has, where the list itself does not do it. Strict, because
 * the parts of a slip may be words as well: short heads are nouns and nothing else, and "vorallem" and "umbedingt" are no compounds.
 */
export function isGermanCompound(word: string, knows: Knows): boolean {
  const isNoun = (part: string) => knows(upperFirst(part)) && !knows(lowerFirst(part));
  const prefixed = word.replace(PREFIX, "");
  if (prefixed !== word && prefixed.length > SHORTEST_REST && isNoun(prefixed)) return true;
  const without = word.replace(WITHOUT, "");
  if (without !== word && without.length >= SHORTEST_HEAD && (isNoun(without) || isNoun(`${without}e`))) return true;
  const group = word.replace(OF_GROUPS, "");
  if (group !== word && group.endsWith("schaft") && isNoun(group)) return true;
  return isJoined(word, MOST_JOINTS, knows, isNoun);
}

/** A noun, its "s" where it takes one, and another word: "Rhein" + "brücke", "menschenrechts" + "basierte". */
function isJoined(word: string, joints: number, knows: Knows, isNoun: Knows): boolean {
  if (joints === 0) return false;
  const isNounAsAWhole = word !== lowerFirst(word);
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_SHORT_REST; at++) {
    const rest = isNounAsAWhole ? upperFirst(word.slice(at)) : word.slice(at);
    const head = word.slice(0, at);
    if (rest.length < SHORTEST_REST && !SHORT_REST.test(rest)) continue;
    if (!isHead(head, isNoun, isNounAsAWhole) && !(isNounAsAWhole && isAmbiguousNoun(head, knows))) continue;
    if (knows(rest) || isJoined(rest, joints - 1, knows, isNoun)) return true;
  }
  return false;
}

/** What a person is called by a word of deeds or states, and other nouns that have a twin. */
function isAmbiguousNoun(head: string, knows: Knows): boolean {
  return head.length >= SHORTEST_AMBIGUOUS && !TAKES_S.test(head) && knows(head);
}

function isHead(head: string, isNoun: Knows, mayGoWithoutS: boolean): boolean {
  if (mayGoWithoutS && !TAKES_S.test(head) && isNoun(head)) return true;
  const noun = head.slice(0, -1);
  return head.endsWith("s") && noun.length >= SHORTEST_HEAD - 1 && isNoun(noun);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLocaleLowerCase("de") + word.slice(1);
}
