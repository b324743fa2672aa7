import type { Language, Letter } from "../letter";
import { at, type Check, NOWHERE, type Place } from "./check";
import { passageTexts } from "./letter-texts";

// "Anlage" alone may be a place where people do sports.
const MENTION: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:siehe|vgl\.|s\.|in(?: der| den)?|als|laut|gemäß)[ \u00a0]Anlagen?|Anlage[ \u00a0]\d+|anbei|beiliegend\p{L}*|beigefügt\p{L}*|beigelegt\p{L}*|(?:liegt|liegen) (?:\p{L}+ ){0,4}bei(?=[.,;!)]|$)|(?:im|siehe|als) Anhang|(?:füg\p{L}*|leg\p{L}*) (?:wir |ich )?(?:Ihnen )?(?:\p{L}+ ){0,5}bei(?=[.,;!)]|$))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:see|in|as) (?:the )?(?:enclosure|attachment|annex)|enclosed|attached|enclosures?[ \u00a0]\d+|please find)(?!\p{L})/iu,
};
const NUMBERED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})Anlage[ \u00a0\u202f](\d{1,2})(?!\d)/gu,
  en: /(?<!\p{L})[Ee]nclosure[ \u00a0\u202f](\d{1,2})(?!\d)/gu,
};

export const enclosureChecks: readonly Check[] = [
  {
    id: "enclosure-unlisted",
    severity: "hint",
    find: ({ letter }) => (letter.enclosures.length === 0 ? firstMentions(letter) : missingNumbers(letter)),
  },
  {
    id: "enclosure-unnamed",
    severity: "hint",
    find: ({ letter }) => {
      const { enclosures, language } = letter;
      const text = passageTexts(letter)
        .map((one) => one.text)
        .join("\n");
      if (enclosures.length === 0 || MENTION[language].test(text)) return NOWHERE;
      const unnamed = enclosures.find(({ title }) => !isNamed(title, text));
      return unnamed === undefined ? NOWHERE : at("enclosures", { title: unnamed.title });
    },
  },
];

function firstMentions(letter: Letter): readonly Place[] {
  return passageTexts(letter).flatMap(({ place, text }) => {
    const found = MENTION[letter.language].exec(text);
    // A quarrel is settled: "beigelegt".
    if (found === null || (/beigelegt/iu.test(found[0]) && /Streit|Konflikt/u.test(text))) return [];
    const range = { start: found.index, end: found.index + found[0].length };
    return [mention(place, found[0], range)];
  });
}

function missingNumbers(letter: Letter): readonly Place[] {
  return passageTexts(letter).flatMap(({ place, text }) =>
    [...text.matchAll(NUMBERED[letter.language])]
      .filter(([, number]) => Number(number) > letter.enclosures.length)
      .map(({ 0: words, index: start }) => mention(place, words, { start, end: start + words.length })),
  );
}

function mention(place: string, words: string, range: NonNullable<Place["range"]>): Place {
  return { place, values: { words }, range, about: words, fix: { kind: "goTo", place: "enclosures" } };
}

const SHORTEST_WORD = 5;

/** Whether the text has a longer word of the title: "Unterschriftenliste" for "Unterschriftenliste der Anwohner". */
function isNamed(title: string, text: string): boolean {
  const words = (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
  return words.some((word) => text.toLowerCase().includes(word));
}
