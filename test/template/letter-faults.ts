import type { Passage } from "../../preload/letter/passage";
import { passageText } from "../../preload/letter/passage";
import { richTextToString } from "../../preload/letter/rich-text";
import { type ComposedLetter, stanceOf } from "./composed-letter";

/** What a reader would stumble over in a composed German letter; nothing in a good one. */
export function letterFaults(letter: ComposedLetter): readonly string[] {
  const texts = [letter.subject, letter.closing, ...letter.passages.map(passageText)];
  return [
    ...texts.flatMap(typographyFaults),
    ...letter.passages.flatMap((passage, index) => sentenceFaults(passage, index === 0)),
    ...letter.passages.flatMap((_, index) => connectionFaults(letter.passages, index)),
    ...repetitionFaults(letter.passages),
    ...positionFaults(letter, texts.join("\n").toLowerCase()),
    ...voiceFaults(letter, texts.join("\n")),
    ...frameFaults(letter),
  ];
}

function typographyFaults(text: string): readonly string[] {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/[{}<>]|undefined|null|NaN|\[object/u, "placeholder"],
    [/[ \u00a0]{2}/u, "double space"],
    [/[ \u00a0][.,;:?)“]/u, "space before punctuation"],
    [/[,;][.,;:]|\.\.|^[ \u00a0]|[ \u00a0]$/mu, "stray mark or space"],
    [/!|"/u, "exclamation mark or straight quote"],
    [/ [–-] ?(?=[.,])|„“/u, "empty enumeration or quotation"],
    [/^$/u, "nothing"],
  ];
  return faults.filter(([pattern]) => pattern.test(text)).map(([, name]) => `${name}: ${text}`);
}

function paragraphs(passage: Passage): readonly string[] {
  return passage.blocks.flatMap((block) => (block.kind === "paragraph" ? [richTextToString(block.text)] : []));
}

function sentences(passage: Passage): readonly string[] {
  return paragraphs(passage).flatMap((text) => text.split(/(?<=[.?]) /u));
}

function sentenceFaults(passage: Passage, isFirst: boolean): readonly string[] {
  const hasList = passage.blocks.some((block) => block.kind === "list");
  return sentences(passage).flatMap((sentence, index) => {
    // The salutation before the first sentence ends in a comma, so that sentence goes on in lower case.
    const start = isFirst && index === 0 ? /^\p{Lowercase}/u : /^\p{Uppercase}/u;
    const end = hasList ? /[.?:]$/u : /[.?]$/u;
    return start.test(sentence) && end.test(sentence) ? [] : [`sentence: ${sentence}`];
  });
}

const CONNECTS_WITHIN = /\b(?:zudem|außerdem|ferner|auch)\b/iu;
const HARMLESS = /^Auch nach der Landtagswahl|dem hilft auch das beste|auch auf Hauptstraßen/u;
const NEVER_OPENS =
  /^(?:Er|Sie|Es|Ihn|Das(?= \p{Lowercase})|Damit|Dort|Zudem|Jedoch|Dennoch|Außerdem|Stattdessen|Zumindest)\b/u;

/** Words that lean on something before them. */
function connectionFaults(passages: readonly Passage[], index: number): readonly string[] {
  const passage = passages[index];
  if (passage === undefined || isSlotOnly(passage)) return [];
  const [first = ""] = sentences(passage);
  const earlier = passages.slice(0, index);
  const before = earlier.at(-1);
  const faults: string[] = [];
  if (CONNECTS_WITHIN.test(first) && !HARMLESS.test(first)) faults.push("connecting word");
  if (NEVER_OPENS.test(first)) faults.push("opens with a pronoun");
  if (/Besonders/u.test(first) && !earlier.some(({ role }) => role === passage.role)) faults.push("comparison");
  const leansOnAgreement = /\b(?:jedoch|allerdings|aber)\b|diese Ansätze|dieser Ansatz/iu.test(first);
  if (leansOnAgreement && before?.role !== "agreement") faults.push("objection to nothing");
  if (/dieser Ansatz/iu.test(first) && before?.positions.length !== 1) faults.push("singular");
  if (/diese Ansätze/iu.test(first) && (before?.positions.length ?? 0) < 2) faults.push("plural");
  return faults.map((fault) => `${fault}: ${first}`);
}

function isSlotOnly(passage: Passage): boolean {
  return passage.role === "senderAction" || passage.role === "localSituation";
}

function repetitionFaults(passages: readonly Passage[]): readonly string[] {
  const all = passages.flatMap(sentences);
  return all.filter((sentence, index) => all.indexOf(sentence) !== index).map((sentence) => `twice: ${sentence}`);
}

function positionFaults(letter: ComposedLetter, text: string): readonly string[] {
  const expressed = new Set(letter.passages.flatMap((passage) => passage.positions));
  return letter.template.positions.flatMap(({ id, signalWords }) => {
    if (stanceOf(letter, id) !== "dropped") return expressed.has(id) ? [] : [`not expressed: ${id}`];
    const said = signalWords.filter((word) => text.includes(word)).map((word) => `argues dropped ${id}: ${word}`);
    return expressed.has(id) ? [...said, `expresses dropped ${id}`] : said;
  });
}

function voiceFaults(letter: ComposedLetter, text: string): readonly string[] {
  const other = letter.sample.choices.voice === "I" ? /\b(?:wir|uns|unser\w*)\b/iu : /\b(?:ich|mir|mich|mein\w*)\b/iu;
  const found = other.exec(text);
  return found === null ? [] : [`other voice: ${found[0]}`];
}

function frameFaults(letter: ComposedLetter): readonly string[] {
  const roles = letter.passages.map(({ role }) => role);
  return roles[0] === "opening" && roles.at(-1) === "request" ? [] : [`no letter: ${roles.join()}`];
}
