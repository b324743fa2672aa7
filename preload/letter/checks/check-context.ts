import { isAddressOnPaper } from "../../stationery/address-on-paper";
import type { Stationery } from "../../stationery/stationery";
import type { Template } from "../../template/template";
import type { DraftTemplate } from "../draft";
import type { Letter } from "../letter";
import { resolveDate } from "../letter-date";
import type { CheckContext, CheckedFact, CheckedPosition, PageFinding } from "./check";

/** What checks are about: a letter, what it was made from, and what other rooms found out about it. */
export interface CheckedLetter {
  readonly letter: Letter;
  readonly made: DraftTemplate | null;
  /** Null where the letter is from no template, or from one that is not at hand. */
  readonly template: Template | null;
  /** Today, ISO 8601. */
  readonly today: string;
  /** When the letter was last changed, ISO 8601 day or instant. */
  readonly changed: string;
  readonly misspelt: Iterable<string>;
  readonly pages: readonly PageFinding[];
  /** The paper that the letter names; null where nobody knows what it says. */
  readonly stationery: Stationery | null;
}

export function checkContext(checked: CheckedLetter): CheckContext {
  const { letter, made, template, today, changed, misspelt, pages, stationery } = checked;
  return {
    letter,
    today,
    changed: changed.slice(0, 10),
    date: resolveDate(letter.date, today),
    facts: checkedFacts(template, made),
    positions: checkedPositions(template, made),
    misspelt: new Set(misspelt),
    pages,
    isAddressOnPaper: stationery === null || isAddressOnPaper(stationery, letter.stationery.mode),
  };
}

/** Facts of the template with the values that the letter gives them. */
export function checkedFacts(template: Template | null, made: DraftTemplate | null): readonly CheckedFact[] {
  return (template?.facts ?? []).map((fact) => ({ ...fact, value: made?.facts[fact.id] ?? fact.value }));
}

function checkedPositions(template: Template | null, made: DraftTemplate | null): readonly CheckedPosition[] {
  return (template?.positions ?? []).map(({ id, label, signalWords, default: standard }) => ({
    id,
    label,
    signalWords,
    stance: made?.choices.positions[id] ?? standard,
  }));
}
