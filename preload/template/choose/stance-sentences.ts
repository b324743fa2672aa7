import { blocksToString, richTextToString } from "../../letter/rich-text";
import type { Choices, Stance } from "../choices";
import { addPart, NOTHING_COMPOSED } from "../compose/compose-passage";
import { composeText } from "../compose/compose-text";
import { conditionHolds } from "../compose/condition";
import type { Occasion } from "../compose/occasion";
import { phraseText } from "../compose/phrase-text";
import { type Earlier, type Situation, situationOf } from "../compose/situation";
import type { FactValues, Part, Template } from "../template";

/** What a letter says of a position under each stance, as plain text; empty where it says nothing. */
export type StanceSentences = Readonly<Record<Stance, string>>;

/** The sentences that each choice about a position gives, everything else being as it is chosen. */
export function stanceSentences(
  template: Template,
  choices: Choices,
  facts: FactValues,
  occasion: Occasion,
  position: string,
): StanceSentences {
  const under = (stance: Stance) => {
    const positions = { ...choices.positions, [position]: stance };
    return sentencesOf(situationOf(template, { ...choices, positions }, facts, occasion), position);
  };
  return { carried: under("carried"), softened: under("softened"), dropped: "" };
}

interface Said {
  /** In a phrase of the position's own. */
  readonly own: readonly string[];
  /** As a member of an enumeration. */
  readonly enumerated: readonly string[];
}

/** The position's own sentences; where it has none, those that name it among others. */
function sentencesOf(situation: Situation, position: string): string {
  const roles = new Set<string>();
  const said: Said[] = [];
  for (const passage of situation.template.passages) {
    if (!conditionHolds(passage.when, situation)) continue;
    const variant = situation.choices.variants[passage.id] ?? situation.choices.tone;
    const earlier = roles.has(passage.role) ? "some" : "none";
    const inParts = saidInParts(passage.variants[variant], situation, earlier, position);
    if (inParts === null) continue;
    roles.add(passage.role);
    said.push(inParts);
  }
  const own = said.flatMap((one) => one.own);
  return (own.length > 0 ? own : said.flatMap((one) => one.enumerated)).join(" ");
}

/** Null where the choices leave nothing of the passage. */
function saidInParts(parts: readonly Part[], situation: Situation, earlier: Earlier, position: string): Said | null {
  const own: string[] = [];
  const enumerated: string[] = [];
  let composed = NOTHING_COMPOSED;
  for (const part of parts) {
    const next = addPart(composed, part, situation, earlier);
    if (next.positions.indexOf(position, composed.positions.length) >= 0) {
      const text = blocksToString(next.blocks).slice(blocksToString(composed.blocks).length).trim();
      if ("position" in part && part.position === position) own.push(text);
      else enumerated.push("list" in part ? memberText(part.list, situation, position) : text);
    }
    composed = next;
  }
  return composed.blocks.length === 0 ? null : { own, enumerated };
}

/** What a list says of one position, without its other members. */
function memberText(list: string, situation: Situation, position: string): string {
  const members = situation.template.enumerations.find(({ id }) => id === list)?.members ?? [];
  const texts = members.flatMap((phrase) => {
    if (!("position" in phrase) || phrase.position !== position) return [];
    const text = phraseText(phrase, situation);
    const composed = text === null ? null : composeText(text, situation);
    return composed === null ? [] : [richTextToString(composed.text)];
  });
  return texts.join(" ");
}
