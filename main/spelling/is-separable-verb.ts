type Knows = (word: string) => boolean;

// The longer of two that begin alike comes first.
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|heraus|herein|herum|hervor|her|hinaus|hinein|hin|los|mit|nach|nieder|statt|teil|um|unter|voran|vorbei|vor|weg|weiter|wieder|zurück|zusammen|zu|dazu|daran|entgegen|bereit|sicher|kennen|allein)(?=\p{L}{4})/u;
const PARTICIPLE = /^ge\p{L}{2,}(?:t|en)(?:e[mnrs]?)?$/u;
const INFINITIVE = /^\p{L}{2,}n$/u;
// Verbs of people who do something with others are made anew each day; "wieder" and "aus" would let slips through.
const WITH_OTHERS = /^(?:mit|zusammen|weiter)(?=\p{L}{6})/u;
const ORGANISED = /(?:ieren|iert|altet?|alten|eiten|eitet)(?:e[mnrs]?)?$/u;

/** Whether a word is a verb of two parts in a form that lists forget: "eingeübt", "zurückzulassen", "mitorganisiert". */
export function isSeparableVerb(word: string, knows: Knows): boolean {
  const [particle = ""] = PARTICLE.exec(word) ?? [];
  if (particle === "") return false;
  const rest = word.slice(particle.length);
  if (PARTICIPLE.test(rest) && knows(rest)) return true;
  const infinitive = rest.replace(/^zu/u, "");
  if (infinitive !== rest && INFINITIVE.test(infinitive) && knows(infinitive)) return true;
  return WITH_OTHERS.test(word) && ORGANISED.test(rest) && knows(rest);
}
