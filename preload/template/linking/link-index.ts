import type { Tone } from "../../letter/passage";
import type { Template } from "../template";
import { contentWords } from "./content-words";
import { templateVocabulary } from "./template-vocabulary";

/** Stems with what each says: 1 where only this entry has the word, 0 where all have it. */
export type StemWeights = ReadonlyMap<string, number>;

export interface IndexedPosition {
  readonly id: string;
  /** Template passages that express it. */
  readonly passages: ReadonlySet<string>;
  readonly stems: StemWeights;
  /** In lower case. */
  readonly signalWords: readonly string[];
}

/** By which words one recognises a template's passages and positions in a foreign text. */
export interface LinkIndex {
  readonly template: Template;
  readonly passages: ReadonlyMap<string, StemWeights>;
  readonly positions: readonly IndexedPosition[];
}

/** The index of all wordings of a template; `without` leaves the phrases of one tone out, to measure how well others find them. */
export function linkIndex(template: Template, without?: Tone): LinkIndex {
  const vocabulary = templateVocabulary(template).filter(({ tone }) => tone !== without);
  const passages = new Map<string, Set<string>>();
  const positions = new Map<string, Set<string>>();
  const homes = new Map<string, Set<string>>();
  for (const { passage, position, text } of vocabulary) {
    const stems = contentWords(text, template.language).map(({ stem }) => stem);
    addAll(passages, passage, stems);
    if (position === null) continue;
    addAll(positions, position, stems);
    addAll(homes, position, [passage]);
  }
  const positionWeights = weightStems(positions);
  return {
    template,
    passages: weightStems(passages),
    positions: template.positions.map(({ id, signalWords }) => ({
      id,
      passages: homes.get(id) ?? new Set(),
      stems: positionWeights.get(id) ?? new Map(),
      signalWords: signalWords.map((word) => word.toLowerCase()),
    })),
  };
}

function addAll(sets: Map<string, Set<string>>, id: string, values: readonly string[]): void {
  const set = sets.get(id) ?? new Set<string>();
  for (const value of values) set.add(value);
  sets.set(id, set);
}

/** Inverse frequency: the fewer entries share a word, the more it says. */
function weightStems(entries: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, StemWeights> {
  const counts = new Map<string, number>();
  for (const stems of entries.values()) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.log(Math.max(2, entries.size));
  const weight = (stem: string) => Math.log(entries.size / (counts.get(stem) ?? 1)) / most;
  return new Map([...entries].map(([id, stems]) => [id, new Map([...stems].map((stem) => [stem, weight(stem)]))]));
}
