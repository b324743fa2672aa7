const WRITER = "(?:[Ii]ch|[Ww]ir)";
const LOWER = "(?: \\p{Ll}+)";
/** "ihre", "ihre freundliche": what stands before a noun. */
const OWNING = "(?<pronoun>ihr(?:e[mnrs]?)?)(?: \\p{Ll}+(?:e|en|er|es|em)){0,2} ";

const TELL =
  "(?:[Dd]ank|[Ww]ünsch|[Ss]chreib|[Ss]end|[Ss]chick|[Üü]bersend|[Üü]berreich|[Tt]eil|[Ss]chlag|[Ee]mpfehl|[Gg]ratulier|[Bb]ericht)en?|(?:[Vv]ersicher|[Ss]childer|[Ee]rläuter)[en]";
const TO_TELL = listed(
  "danken mitteilen schreiben vorschlagen berichten schildern gratulieren erläutern versichern schicken senden übersenden " +
    "vorstellen antworten zeigen empfehlen",
);
const MODAL = listed("[Mm]öchten? [Ww]ürden? [Dd]arf [Dd]ürfen [Kk]ann [Kk]önnen [Ww]ill [Ww]ollen [Mm]uss [Mm]üssen");
/** What writers and readers of letters do for each other. */
const IN_LETTERS = listed(
  "Schreibens? Brief(?:es)? E-Mail Mail Nachricht Antwort Rückmeldung Stellungnahme Mühe Unterstützung Hilfe Zeit Aufmerksamkeit " +
    "Verständnis Engagement Einsatz Interesse Zustimmung Stimme Bemühungen Einladung Besuch Vertrauen Entgegenkommen Einschätzung " +
    "Anfrage Geduld",
);

/** Sentences in which a small "ihnen" (the group "pronoun") can hardly be anybody but the reader. */
export const TOLD: readonly RegExp[] = [
  word(`(?:${WRITER} (?:${TELL})|(?:${TELL}) ${WRITER})${LOWER}{0,3} (?<pronoun>ihnen)`),
  word(`(?:${WRITER} stehen?|[Ss]tehen? ${WRITER})${LOWER}{0,2} (?<pronoun>ihnen)(?= .*zur Verfügung)`),
  word(`(?:${WRITER} ${MODAL}|${MODAL} ${WRITER})${LOWER}{0,3} (?<pronoun>ihnen)(?= .*${TO_TELL})`),
  word("(?:mich|uns) bei (?<pronoun>ihnen)(?= .*bedanken)"),
  word("[Ww]ie (?<pronoun>ihnen)(?: \\p{Ll}+)? (?:bekannt|bewusst)"),
  word("[Zz]u (?<pronoun>ihrer) (?:Information|Kenntnis(?:nahme)?)"),
];

/** "ihre Antwort" in a sentence that speaks of who writes (WRITING). */
export const OF_READER = word(`${OWNING}${IN_LETTERS}`);
export const WRITING = word("[Ii]ch|[Ww]ir|uns|mir|mich|Dank");

/** "Sie" as it is written to the reader, and something of theirs behind it, with no other noun between. */
export const WITH_READER = word(`(?<=[\\p{L},;–] )Sie,?(?:,? \\p{Ll}+){0,4}? ${OWNING}\\p{Lu}\\p{L}+`);

/** "Bitte teilen sie uns mit" */
export const ASKED = word(`[Bb]itte${LOWER}{0,2} \\p{Ll}+e?n (?<pronoun>sie)`);

/** What is "she" in German and can act or own something, and people in the plural that no ending tells. */
const ACTING =
  "stadt städte gemeinden? kommunen? fraktion(?:en)? partei(?:en)? regierung(?:en)? verwaltung behörden? schulen? kitas? initiativen? " +
  "kommission polizei feuerwehr presse kirchen? gewerkschaft(?:en)? gesellschaft genossenschaft gemeinschaft nachbarschaft wirtschaft " +
  "landwirtschaft belegschaft stiftung firma firmen bank bahn klinik(?:en)? universität redaktion zeitung union klasse gruppen? " +
  "mannschaft frau(?:en)? dame mutter mütter tochter schwester oma tante person(?:en)? familien? leuten? menschen eltern kindern? " +
  "kräften? vereinen? verbänden? mitgliedern? nachbarn? ämter betrieben? unternehmen ländern? freunden? grünen linken? armen alten " +
  "kranken jungen ältere[nr]? jüngere[nr]? deutschen? fremden? hunden? tieren? bäumen? räten? wirten? gästen? söhnen?";

/** Endings of people, and of nouns in the plural; nouns that share one of them keep a rule silent. */
const PEOPLE =
  "innen|[aeiou]rin|in|er[n]?|ler|ende[nr]?|ene[nr]?|ige[nr]?|lich?e[nr]?|[dt]nete[nr]?|chtete[nr]?|tigte[nr]?|stellte[nr]?|[aeioähnrst]nten|isten|aten|oten|ogen|sen|fen|ken";
const SMALL_WORDS = listed(
  "Der Er Wer Hier Immer Aber Oder Unser Unserer Dieser Jeder Leider Weiter Später Seither Daher Bisher Vorher Wieder Über Unter " +
    "Hinter In Ein Kein Mein Sein Ihr Ihrer Meiner Einer Darin Worin Dahin Für Vor Nur Wir Mir Dafür Gern Fern Sofern Insofern Sondern Morgen",
);

/** Somebody else whom a small pronoun may stand for. Where it is not sure that there is nobody, it says there is. */
export const OTHERS = RegExp(
  [
    "(?<!\\p{L})(?:sie|ihnen|ihr(?:e[mnrs]?)?|denen|deren|wer|[Dd]iesen|[Mm]an|[Vv]iele[nr]?(?! Dank)|[Aa]llen?|[Ee]inigen?|[Aa]ndere[nr]?|[Mm]anchen?|[Bb]eiden?|[Mm]ehreren?|[Ww]enigen?)(?!\\p{L})",
    ", (?:die|welche)(?!\\p{L})",
    // "Rat und Verwaltung", "SPD".
    "\\p{Lu}\\p{L}+ und (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}",
    "(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})",
    `(?<!\\p{L})(?!${SMALL_WORDS}(?!\\p{L}))(?!\\p{Lu}\\p{Ll}+ (?:Sie|wir|ich)(?!\\p{L}))\\p{Lu}\\p{Ll}*(?:${PEOPLE})(?!\\p{L})`,
    `(?<!\\p{L})(?:\\p{Lu}\\p{L}*)?(?:${listed(ACTING)})(?!\\p{L})`,
    `(?<!\\p{L})(?:${listed(ACTING.replaceAll(/(?<!\S)\p{Ll}/gu, (first) => first.toUpperCase()))})(?!\\p{L})`,
  ].join("|"),
  "u",
);

const SHE = "[Dd]ie|[Dd]iese|[Ee]ine|[Kk]eine|[Jj]ede|[Uu]nsere|[Mm]eine|[Ss]eine";
const HER = "[Dd]er|[Dd]ieser|[Ee]iner|[Jj]eder|[Uu]nserer|[Mm]einer|[Zz]ur";
const NOUN = "(?: \\p{Ll}+){0,3} \\p{Lu}";

/** What a sentence begins with, where that may be "she" or several: what belongs to it is "ihre". */
export const TOPIC = RegExp(`^(?:${SHE})${NOUN}`, "u");

/** Anything that may be "she" or several: what the reader is asked for may be for its sake. */
export const THING = RegExp(`(?<!\\p{L})(?:${SHE}|${HER})${NOUN}`, "u");

function word(pattern: string): RegExp {
  return RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "dgu");
}

function listed(words: string): string {
  return `(?:${words.replaceAll(" ", "|")})`;
}
