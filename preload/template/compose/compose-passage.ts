import type { Passage, Tone } from "../../letter/passage";
import { type Block, list, type Paragraph, paragraph, plainText, type RichText } from "../../letter/rich-text";
import type { EnumerationPart, Part, Phrase, TemplatePassage } from "../template";
import { composeText } from "./compose-text";
import { conditionHolds } from "./condition";
import { joinRuns } from "./join-runs";
import { phrasePositions, phraseText } from "./phrase-text";
import type { Earlier, Situation } from "./situation";
import { slotOf, slotParagraphs } from "./slot";

/** What the parts of a passage have given so far. */
export interface Composed {
  readonly blocks: readonly Block[];
  readonly positions: readonly string[];
}

export const NOTHING_COMPOSED: Composed = { blocks: [], positions: [] };

/** One passage in the chosen wording; null where the choices leave nothing of it. `earlier`: see Phrase. */
export function composePassage(passage: TemplatePassage, situation: Situation, earlier: Earlier): Passage | null {
  if (!conditionHolds(passage.when, situation)) return null;
  const variant: Tone = situation.choices.variants[passage.id] ?? situation.choices.tone;
  const composed = passage.variants[variant].reduce<Composed>(
    (before, part) => addPart(before, part, situation, earlier),
    NOTHING_COMPOSED,
  );
  if (composed.blocks.length === 0) return null;
  return {
    id: passage.id,
    form: passage.form,
    role: passage.role,
    blocks: composed.blocks,
    positions: [...new Set(composed.positions)],
    origin: { kind: "template", passage: passage.id, variant, edited: false, base: null },
  };
}

/** What a passage says with one more of its parts. */
export function addPart(before: Composed, part: Part, situation: Situation, earlier: Earlier): Composed {
  return "list" in part ? addList(before, part, situation) : addPhrase(before, part, situation, earlier);
}

function addList(before: Composed, part: EnumerationPart, situation: Situation): Composed {
  const enumeration = situation.enumerations.get(part.list);
  if (enumeration === undefined || enumeration.members.length === 0) return before;
  if (!conditionHolds(part.when, situation)) return before;
  return {
    blocks: [...before.blocks, list(part.ordered, enumeration.members)],
    positions: [...before.positions, ...enumeration.positions],
  };
}

function addPhrase(before: Composed, phrase: Phrase, situation: Situation, earlier: Earlier): Composed {
  const text = phraseText(phrase, situation);
  if (text === null) return before;
  const slot = slotOf(text, situation.template);
  if (slot !== null) {
    return { ...before, blocks: addParagraphs(before.blocks, slotParagraphs(situation.slots.get(slot) ?? "")) };
  }
  const place = before.blocks.length === 0 ? "opens" : "follows";
  const composed = composeText(text, situation, situation.passageArguments[place][earlier]);
  if (composed === null) return before;
  const enumerated = [...composed.message.names].flatMap((name) => situation.enumerations.get(name)?.positions ?? []);
  return {
    blocks: addParagraphs(before.blocks, [composed.text]),
    positions: [...before.positions, ...phrasePositions(phrase), ...enumerated],
  };
}

/** The first text goes on with the paragraph before it; each further one is a paragraph of its own. */
function addParagraphs(blocks: readonly Block[], texts: readonly RichText[]): readonly Block[] {
  const [first, ...further] = texts;
  if (first === undefined) return blocks;
  const last = blocks.at(-1);
  const continued: readonly Block[] =
    last?.kind === "paragraph"
      ? [...blocks.slice(0, -1), continueParagraph(last, first)]
      : [...blocks, paragraph(first)];
  return [...continued, ...further.map((text) => paragraph(text))];
}

function continueParagraph(before: Paragraph, text: RichText): Paragraph {
  return paragraph(joinRuns([...before.text, ...plainText(" "), ...text]));
}
