import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { type LetterText, passageAsText } from "./letter-texts";
import { remembering } from "./remembering";
import { type Sentence, sentencesOf } from "./sentences";

const QUOTED = /[„»][^„“«»\n]{0,2000}[“«]|"[^"\n]{0,2000}"/gu;

/** A passage without what it quotes, which speaks to others; the places of words stay. */
export interface SpokenText extends LetterText {
  readonly sentences: readonly Sentence[];
}

const spokenText = remembering((passage: Passage): SpokenText => {
  const { place, text } = passageAsText(passage);
  const spoken = text.replaceAll(QUOTED, (quoted) => "·".repeat(quoted.length));
  return { place, text: spoken, sentences: sentencesOf(spoken) };
});

export function spokenTexts(letter: Letter): readonly SpokenText[] {
  return letter.passages.filter(({ form }) => form !== "quotation").map(spokenText);
}
