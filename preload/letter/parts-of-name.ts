import { isGreetedOffice } from "./greeted-office";
import type { Person } from "./recipient";

// With spaces between their parts or without: "Dr. h. c.", "Dr.h.c.", "Dr.-Ing.".
const TITLE =
  /^(?:(?:Univ\.-)?Prof(?:\.(?:in)?)?|Professor(?:in)?|Doktor|Dr|Dr\.(?:in|-Ing\.|h\.c\.|med\.|jur\.|phil\.)?|Dipl\.-\S+|Mag\.a?|PD|-Ing\.|(?:jur|iur|med|dent|vet|phil|rer|nat|pol|oec|theol|habil|mult|h|c)\.|[eEh]\.[hc]\.|Mx\.?|Revd?\.?|Cllr\.?|The|Rt\.?|Hon\.?|Sir|Dame)$/u;
const MANDATE = /^(?:MdB|MdL|MdEP|MdA|MdBB|MdHB|MP|MEP|MSP)$/u;
// They stand in the address, but nobody is greeted with them.
const DEGREE_BEHIND = /,?\s+(?:[MB]\.\s?(?:A|Sc|Eng|Ed)\.|LL\.\s?[MB]\.|MBA|Ph\.?\s?D\.?|CBE|OBE|MBE)$/u;
const RANK = /^(?:Erste|Zweite|[Ss]tellvertretende)[rnm]?$/u;
/** "Minister a. D.", "Oberst i. G.", "Major d. R." */
const SINCE = /^(?:a|D|i|G|d|R|a\.D|i\.G|d\.R)\.$/u;
const NOBLE =
  /^(?:Freiherr|Frhr\.|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin|Baronesse|Ritter|Edler|Edle|Prinz|Prinzessin|Fürst|Fürstin|Herzog|Herzogin)$/u;
const PARTICLE = /^(?:von|vom|van|zu|zum|zur|de|der|den|dos|del|della|di|da|du|la|le|ten|ter|af)$/u;

export function isMandate(office: string): boolean {
  return MANDATE.test(office);
}

/** What a name in an address is made of: "Prof. Dr. Max von der Au MdL", "Ministerin a. D. Dr. Ada Muster". */
export function partsOfName(line: string): Omit<Person, "formOfAddress"> {
  const [whole = "", ...behind] = line.trim().replace(DEGREE_BEHIND, "").split(/,\s+/u);
  const [words, mandate] = withoutMandate(whole.split(/\s+/u));
  const before = behind.length > 0 || mandate !== "" ? 0 : officeLength(words);
  const office = before > 0 ? words.slice(0, before).join(" ") : [mandate, ...behind].filter(isSet).join(", ");
  const named = words.slice(before);
  const untitled = named.findIndex((word, index) => !isTitle(word, named[index + 1]));
  const names = untitled < 0 ? [] : named.slice(untitled);
  const lastNameAt = lastNameStart(names);
  return {
    title: named.slice(0, untitled < 0 ? named.length : untitled).join(" "),
    firstName: names.slice(0, lastNameAt).join(" "),
    lastName: names.slice(lastNameAt).join(" "),
    office,
  };
}

function withoutMandate(words: readonly string[]): readonly [readonly string[], string] {
  const last = words.at(-1) ?? "";
  return words.length > 1 && isMandate(last) ? [words.slice(0, -1), last] : [words, ""];
}

/** How many words are the office with which a name begins: somebody has to be left who holds it. */
function officeLength(words: readonly string[]): number {
  const start = RANK.test(words[0] ?? "") ? 1 : 0;
  if (!isGreetedOffice(words[start] ?? "")) return 0;
  const rest = words.slice(start + 1);
  const since = rest.findIndex((word) => !SINCE.test(word));
  return since < 0 ? 0 : start + 1 + since;
}

/** "E." is a title only in "E. h.". */
function isTitle(word: string, next = ""): boolean {
  return TITLE.test(word) || (/^[eE]\.$/u.test(word) && next === "h.");
}

/** Index of the last name, which may begin with "von", "van der", "De" and the like, or with "Freiherr". */
function lastNameStart(names: readonly string[]): number {
  const last = Math.max(0, names.length - 1);
  const start = names.findIndex(
    (name, index) =>
      index < last &&
      (NOBLE.test(name) || PARTICLE.test(index > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name)),
  );
  return start < 0 ? last : start;
}

function isSet(text: string): boolean {
  return text !== "";
}
