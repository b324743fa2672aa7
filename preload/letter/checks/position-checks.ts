import type { Check, CheckedPosition, Place } from "./check";
import type { Fix } from "./fix";
import { hasOwnWords, type PassageLetterText, passageTexts } from "./letter-texts";
import { passageSentences } from "./sentences";
import { withoutRange } from "./without-range";

/** What the letter dropped, but words of one's own still argue. */
export const positionChecks: readonly Check[] = [
  {
    id: "position-argued",
    severity: "hint",
    find: ({ letter, positions }) => {
      const dropped = positions.filter(({ stance }) => stance === "dropped");
      const kept = positions.filter(({ stance }) => stance !== "dropped").flatMap(({ signalWords }) => signalWords);
      return passageTexts(letter)
        .filter(({ passage }) => hasOwnWords(passage) && passage.form !== "quotation")
        .flatMap((text) => dropped.flatMap((position) => argued(text, position, kept)));
    },
  },
];

/** A word that speaks for the position and for none that the letter keeps. */
function argued(
  { place, text, passage }: PassageLetterText,
  position: CheckedPosition,
  kept: readonly string[],
): readonly Place[] {
  const lower = text.toLowerCase();
  const values = { position: position.label };
  const speaks = position.signalWords
    .map((word) => word.toLowerCase())
    .filter((word) => lower.includes(word) && !kept.some((other) => other.toLowerCase().includes(word)));
  const [signal] = speaks;
  const isOnlyThis = passage.positions.length > 0 && passage.positions.every((id) => id === position.id);
  const whole: Fix = { kind: "removePassage", passage: passage.id };
  if (signal === undefined)
    return isOnlyThis ? [{ place, values: { ...values, word: "" }, about: position.id, fix: whole }] : [];
  const range = wordAround(text, lower.indexOf(signal), signal.length);
  const word = text.slice(range.start, range.end);
  const fix = withoutSentence({ place, text, passage }, range.start) ?? whole;
  return [{ place, values: { ...values, word }, range, about: position.id, fix }];
}

/** The passage without the sentence that has the word at `index`; null where it has no other. */
function withoutSentence(passage: PassageLetterText, index: number): Fix | null {
  const sentences = passageSentences(passage);
  const sentence = sentences.find(({ start, end }) => start <= index && index < end);
  if (sentence === undefined || sentences.length < 2) return null;
  return { kind: "retype", edits: [withoutRange(passage, sentence)] };
}

const LONGEST_WORD = 60;

/** The whole word that a part of it stands in. */
function wordAround(text: string, start: number, length: number) {
  const before = /[\p{L}-]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].length ?? 0;
  const after = /^[\p{L}-]*/u.exec(text.slice(start + length))?.[0].length ?? 0;
  return { start: start - before, end: start + length + after };
}
