import type { Passage } from "../passage";
import { salutationText } from "../salutation";
import type { Check, CheckContext, Place } from "./check";
import { type PassageLetterText, passageTexts } from "./letter-texts";

// Words that are small wherever no sentence begins. Nouns are not among them, nor "Sie" and "Ihr", which may be a greeting.
const SMALL = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner wir ich es er man unser unsere unseren " +
    "unserem unserer unseres mein meine meinen meinem meiner uns mich mir am an als auf aus bei beim bis durch für gegen " +
    "gemäß hinter im in ins mit nach neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen " +
    "bevor da damit dass denn doch falls indem nachdem ob obwohl sobald solange weil wenn wie was wer wo warum wann auch " +
    "bereits besonders daher dank dann daraus darum deshalb dort gerade gern gerne gestern heute hier hiermit jetzt leider " +
    "mindestens nicht noch nun nur schon sehr so zugleich zunächst zurzeit alle alles andere beide einige jede jeder jedes " +
    "manche mehrere viele vielen wenige diese diesem diesen dieser dieses bitte ausdrücklich gemeinsam"
  ).split(" "),
);

const FIRST_WORD = /^\p{L}+(?![\p{L}\p{M}\d.’'-])/u;
const ENDED = /[.!?…]["“”‘’»)]*$/u;

/** Passages that were moved, put in or split: the first goes on behind the comma of the salutation, the others begin anew. */
export const firstLetterChecks: readonly Check[] = [
  { id: "passage-begins-large", severity: "hint", find: beginsLarge },
  { id: "passage-begins-small", severity: "hint", find: beginsSmall },
];

function beginsLarge({ letter }: CheckContext): readonly Place[] {
  const first = writtenPassages(letter)[0];
  if (first === undefined || !goesOn(letter) || !isRunningText(first.passage)) return [];
  const word = firstWord(first);
  const small = word.charAt(0).toLocaleLowerCase("de") + word.slice(1);
  return word !== small && SMALL.has(small) ? [retyped(first, word, small)] : [];
}

function beginsSmall({ letter }: CheckContext): readonly Place[] {
  const written = writtenPassages(letter);
  return written.flatMap((one, index) => {
    const before = written[index - 1];
    const isNew = before === undefined ? !goesOn(letter) : before.passage.form === "heading" || ENDED.test(before.text);
    const word = firstWord(one);
    if (!isNew || !isRunningText(one.passage) || !/^\p{Ll}+$/u.test(word)) return [];
    return [retyped(one, word, word.charAt(0).toLocaleUpperCase(letter.language) + word.slice(1))];
  });
}

/** Whether the text goes on with the sentence that the salutation began: so in German, behind a comma. */
function goesOn(letter: CheckContext["letter"]): boolean {
  return letter.language === "de" && salutationText(letter).trimEnd().endsWith(",");
}

function writtenPassages(letter: CheckContext["letter"]): readonly PassageLetterText[] {
  return passageTexts(letter).filter(({ text }) => text.trim() !== "");
}

function isRunningText({ form, blocks }: Passage): boolean {
  return form === "text" && blocks[0]?.kind === "paragraph";
}

function firstWord({ text }: PassageLetterText): string {
  return FIRST_WORD.exec(text)?.[0] ?? "";
}

function retyped({ place }: PassageLetterText, word: string, text: string): Place {
  const range = { start: 0, end: word.length };
  return { place, values: { word }, range, about: word, fix: { kind: "retype", edits: [{ place, ...range, text }] } };
}
