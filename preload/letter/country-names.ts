import type { Language } from "./letter";

// ISO 3166-1 alpha-2, Germany left out: a domestic address names no country.
const CODES =
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(
    " ",
  );

const NAMES = new Map<Language, readonly string[]>();

/** The countries of the world but Germany in a language, in its alphabetical order. */
export function countryNames(language: Language): readonly string[] {
  const known = NAMES.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language], { type: "region" });
  const sorted = CODES.map((code) => names.of(code) ?? code).sort((a, b) => a.localeCompare(b, language));
  NAMES.set(language, sorted);
  return sorted;
}

/** The country that a line of an address is, as it is called in `language`, however it is written; empty if it is none. */
export function countryOfLine(line: string, language: Language): string {
  const wanted = line.trim().toLocaleLowerCase("de");
  if (wanted === "") return "";
  const isIt = (one: string) => one.toLocaleLowerCase("de") === wanted;
  const own = countryNames(language).find(isIt);
  if (own !== undefined) return own;
  return (["de", "en"] as const).flatMap(countryNames).find(isIt) ?? "";
}
