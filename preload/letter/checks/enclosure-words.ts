import type { Language } from "../letter";

const SPACE = "[ \\u00a0]";
const UP_TO = (most: number) => `(?:\\p{L}+ ){0,${most}}`;
/** Where a sentence, or a part of it, ends: the second half of a German verb stands there. */
const END = "(?=[.,;!)]|$)";
const WE_SEND = "(?:wir (?:schicken|senden)|(?:schicken|senden) wir|ich (?:schicke|sende)|(?:schicke|sende) ich)";

/** Words with which a text speaks of something enclosed. "Anlage" alone may be a place where people do sports. */
export const ENCLOSURE_MENTION: Readonly<Record<Language, RegExp>> = {
  de: anyOf([
    `(?:siehe|vgl\\.|s\\.|in(?: der| den)?|als|laut|gemäß)${SPACE}Anlagen?`,
    `(?:der|den)${SPACE}Anlagen?(?= ${UP_TO(2)}(?:entnehmen|entnimmt|hervor))`,
    `Anlage${SPACE}\\d+`,
    "anbei",
    "beiliegend\\p{L}*",
    "beigefügt\\p{L}*",
    "beigelegt\\p{L}*",
    `(?:liegt|liegen) ${UP_TO(4)}bei${END}`,
    "(?:im|siehe|als) Anhang",
    `(?:füg\\p{L}*|leg\\p{L}*) (?:wir |ich )?(?:Ihnen )?${UP_TO(5)}bei${END}`,
    `${WE_SEND} ${UP_TO(6)}mit${END}`,
  ]),
  en: anyOf([
    "(?:I|we) (?:enclose|attach)",
    "(?:see|in|as) (?:the )?(?:enclosure|attachment|annex)",
    "enclosed",
    "attached",
    `enclosures?${SPACE}\\d+`,
    "please find",
  ]),
};

/** What people put into an envelope, in German also at the end of a compound: "Unterschriftenliste". */
export const ENCLOSED_DOCUMENT: Readonly<Record<Language, RegExp>> = {
  de: anyOf([
    `(?:\\p{L}*(?:${listed("liste unterschriften stellungnahme gutachten artikel broschüre petition protokoll bericht studie konzept resolution übersicht tabelle urteil beschluss")})|${listed("foto bild karte plan kopie flyer")})(?:e?[ns]|er)?`,
  ]),
  en: anyOf([
    listed(
      "lists? signatures statements? reports? photo(?:graph)?s? pictures? articles? cop(?:y|ies) maps? plans? leaflets? brochures? " +
        "petitions? minutes stud(?:y|ies) papers? resolutions? tables? judgments?",
    ),
  ]),
};

/** Whole words, whatever their case. */
function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`, "iu");
}

function listed(words: string): string {
  return words.split(" ").join("|");
}
