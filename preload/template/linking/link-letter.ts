import type { DraftTemplate } from "../../letter/draft";
import type { Letter, Voice } from "../../letter/letter";
import { passageText } from "../../letter/passage";
import { type Choices, DEFAULT_CHOICES, type Stance } from "../choices";
import type { Template } from "../template";
import { linkIndex } from "./link-index";
import { linkPassages } from "./link-passages";

/** A letter read in whose passages correspond to a template's, and what it decided about that template. */
export interface LinkedLetter {
  readonly letter: Letter;
  readonly template: DraftTemplate;
}

// A longer file is no letter whose positions somebody chooses; comparing it would only take time.
const MOST_CHARACTERS = 200_000;

/** Links a letter to that one of the templates which it fits best; null where it fits none. Not a word of it changes. */
export function linkLetter(letter: Letter, templates: readonly Template[]): LinkedLetter | null {
  if (letter.passages.reduce((sum, passage) => sum + passageText(passage).length, 0) > MOST_CHARACTERS) return null;
  let best: { readonly fit: number; readonly linked: LinkedLetter } | null = null;
  for (const template of templates) {
    const passages = linkPassages(letter, linkIndex(template));
    const fit = passages.reduce((sum, { origin }) => sum + (origin.kind === "linked" ? origin.confidence : 0), 0);
    if (fit <= (best?.fit ?? 0)) continue;
    const linked = { ...letter, passages };
    const { id, version } = template;
    best = {
      fit,
      linked: { letter: linked, template: { id, version, choices: choicesOf(linked, template), facts: {} } },
    };
  }
  return best?.linked ?? null;
}

/** What the letter expresses is carried, everything else dropped: nothing comes into it that was not there. */
function choicesOf(letter: Letter, template: Template): Choices {
  const expressed = new Set(letter.passages.flatMap(({ positions }) => positions));
  const stanceOf = (id: string): Stance => (expressed.has(id) ? "carried" : "dropped");
  return {
    ...DEFAULT_CHOICES,
    voice: guessVoice(letter),
    positions: Object.fromEntries(template.positions.map(({ id }) => [id, stanceOf(id)])),
  };
}

const PRONOUNS: Readonly<Record<Letter["language"], Readonly<Record<Voice, RegExp>>>> = {
  de: { we: /\b(?:wir|uns|unser\w*)\b/giu, I: /\b(?:ich|mir|mich|mein\w*)\b/giu },
  en: { we: /\b(?:we|us|our)\b/giu, I: /\b(?:I|me|my)\b/gu },
};

/** Who speaks, by the pronouns; "we" where that stays open. */
function guessVoice({ language, passages }: Letter): Voice {
  const text = passages.map(passageText).join("\n");
  const count = (voice: Voice) => text.match(PRONOUNS[language][voice])?.length ?? 0;
  return count("I") > count("we") ? "I" : "we";
}
