import type { Letter } from "../letter";
import { salutationText } from "../salutation";
import type { WordRange } from "../text-difference";
import { FORMAL, FORMAL_SALUTATION, INFORMAL } from "./addressee-words";
import { type Check, NOWHERE, type Place } from "./check";
import { spokenTexts } from "./spoken-texts";

const TO_SEVERAL =
  /(?<!\p{L})(?:Sie alle|Ihnen allen|(?:Sie|Ihnen),? (?:als|die|den) (?:\p{L}+ ){0,2}(?:Mitgliedern?|Fraktion|Abgeordneten)(?!\p{L})|(?:[Ll]iebe|[Ss]ehr geehrte) (?:Mitglieder|Damen und Herren|Abgeordneten?|Genossinnen))/u;
const TO_ONE =
  /(?<!\p{L})(?:Sie|Ihnen),? als (?:\p{L}+ ){0,2}(?:Abgeordneter|Mitglied|Vorsitzender|Minister(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin|Sprecher(?:in)?)(?!\p{L})|(?<!\p{L})(?:[Ss]ehr geehrte|[Ll]iebe)(?:r Herr| Frau)(?!\p{L})/u;

/** Contradictions between whom the letter goes to and how its German text speaks to them. */
export const addresseeChecks: readonly Check[] = [
  {
    id: "addressee-mixed",
    severity: "hint",
    find: ({ letter }) => (letter.language === "de" ? mixed(letter) : NOWHERE),
  },
  {
    id: "addressee-number",
    severity: "hint",
    find: ({ letter }) => (letter.language === "de" ? otherNumber(letter) : NOWHERE),
  },
];

interface Said extends WordRange {
  readonly place: string;
  readonly word: string;
}

/** "Sie" and "ihr" in one letter: the rarer of them is pointed out. */
function mixed(letter: Letter): readonly Place[] {
  const [formal, informal] = [said(letter, FORMAL), said(letter, INFORMAL)];
  const isFormal = FORMAL_SALUTATION.test(salutationText(letter)) || formal.length >= informal.length;
  const [rare, usual] = isFormal ? [informal, formal[0]?.word ?? "Sie"] : [formal, informal[0]?.word ?? "ihr"];
  const first = new Map<string, Said>();
  for (const one of rare) if (!first.has(one.place)) first.set(one.place, one);
  return [...first.values()].map(({ place, word, start, end }) => ({
    place,
    values: { word, usual },
    range: { start, end },
    about: word,
  }));
}

function said(letter: Letter, pattern: RegExp): readonly Said[] {
  return spokenTexts(letter).flatMap(({ place, text }) =>
    [...text.matchAll(pattern)].map(({ 0: word, index: start }) => ({ place, word, start, end: start + word.length })),
  );
}

function otherNumber(letter: Letter): readonly Place[] {
  const isOne = letter.recipient.kind === "person";
  return spokenTexts(letter).flatMap(({ place, text }) => {
    const found = (isOne ? TO_SEVERAL : TO_ONE).exec(text);
    if (found === null) return [];
    const range = { start: found.index, end: found.index + found[0].length };
    return [{ place, values: { words: found[0], recipient: letter.recipient.kind }, range, about: found[0] }];
  });
}
