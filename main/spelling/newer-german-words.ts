import { upperFirst } from "./upper-first";

/** Nouns that letters of initiatives use and the German list, which is of 2016, lacks. Compounds follow from them. */
const NOUNS = wordsOf(`
  Bezahlkarte Lockdown Corona Homeschooling Homeoffice Tablet Messenger Podcast Instagram WhatsApp TikTok Signal
  Social Media Opt Hotspot Livestream Bürgergeld Wärmepumpe Empowerment Racial Profiling Inklusion Resilienz
  Vulnerabilität Reallabor Carsharing Ehrenamtler Ehrenamtlerin Anwohnende Teilnehmende Mitarbeitende
  Schutzsuchende Asylsuchende Ausreisepflichtige Ganztag Begegnungscafé Sprachcafé Willkommensklasse
  Willkommenskultur Stadtradeln Kitagebühr Querung Lastenrad Deutschlandticket Mehrgenerationenhaus
  Mehrgenerationenhäuser
`);

const ADJECTIVES = wordsOf(`
  queer zügiger divers nonbinär inklusiv auskömmlich niedrigschwellig hochschwellig armutsgefährdet
  ausreisepflichtig kostendeckend sozialverträglich sozialräumlich kommunalpolitisch sozialpolitisch
  alleingelassen pandemiebedingt klimaneutral klimagerecht altersgerecht gendergerecht reizarm einkommensschwach
  bildungsfern antimuslimisch queerfeindlich transfeindlich barrierearm out alltagsnah wohnortnah bürgernah
  praxisnah ortsnah zukunftsfest stadtweit kreisweit
`);

const NOUN_ENDINGS = ["", "s", "e", "es", "n", "en", "r", "nen"];
const ADJECTIVE_ENDINGS = ["", "e", "em", "en", "er", "es"];
// Its last "e" goes with an ending.
const VULNERABLE = ["vulnerabel", ...ADJECTIVE_ENDINGS.slice(1).map((ending) => `vulnerabl${ending}`)];

const FORMS: ReadonlySet<string> = new Set([
  ...NOUNS.flatMap((noun) => NOUN_ENDINGS.map((ending) => noun + ending)),
  ...[...ADJECTIVES.flatMap((one) => ADJECTIVE_ENDINGS.map((ending) => one + ending)), ...VULNERABLE].flatMap(
    (form) => [form, upperFirst(form)],
  ),
]);

/** Whether a word is one of them, with any ending. */
export function isNewerGermanWord(word: string): boolean {
  return FORMS.has(word);
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
