import type { Letter } from "../letter";
import { type LetterText, passageTexts } from "./letter-texts";

const QUOTED = /[„»][^„“«»\n]{0,2000}[“«]|"[^"\n]{0,2000}"/gu;

/** The passages without what they quote, which speaks to others; the places of words stay. */
export function spokenTexts(letter: Letter): readonly LetterText[] {
  return passageTexts(letter)
    .filter(({ passage }) => passage.form !== "quotation")
    .map(({ place, text }) => ({ place, text: text.replaceAll(QUOTED, (quoted) => "·".repeat(quoted.length)) }));
}
