import type { DraftContent } from "../../letter/draft";
import { type Passage, TONES, type Tone } from "../../letter/passage";
import { composition } from "../compose/composition";
import type { Template } from "../template";

/** What the template would say in one passage, in each tone; null where it has nothing to say there. */
export type PassageWordings = Readonly<Record<Tone, Passage | null>>;

/** The wordings of a template passage under the present choices. `today` is an ISO 8601 day. */
export function passageWordings(
  { template: made, letter }: DraftContent,
  template: Template,
  passage: string,
  today: string,
): PassageWordings | null {
  if (made === null || !template.passages.some(({ id }) => id === passage)) return null;
  const { choices, facts } = made;
  const inTone = (tone: Tone) => {
    const variants = { ...choices.variants, [passage]: tone };
    const { passages } = composition(template, { ...choices, variants }, facts, letter, today);
    return passages.find(({ id }) => id === passage) ?? null;
  };
  return Object.fromEntries(TONES.map((tone) => [tone, inTone(tone)])) as Record<Tone, Passage | null>;
}
