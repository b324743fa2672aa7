import type { Language } from "../../letter/letter";
import { type ContentWord, contentWords } from "./content-words";
import type { IndexedPosition, LinkIndex, StemWeights } from "./link-index";

/** A word that speaks for a correspondence; `weight` is 1 for one that only this passage has. */
export interface Hint {
  readonly word: string;
  readonly weight: number;
}

/** What speaks for a correspondence, by stem or signal word. */
export type Evidence = ReadonlyMap<string, Hint>;

/** How many telling words evidence is worth, without those that speak for something else just as well. */
export function weightOf(evidence: Evidence, except: Evidence = new Map()): number {
  let sum = 0;
  for (const [key, { weight }] of evidence) if (!except.has(key)) sum += weight;
  return sum;
}

/** The words of evidence, the most telling first. */
export function hintWords(evidence: Evidence): readonly string[] {
  return [...evidence.values()].sort((a, b) => b.weight - a.weight).map(({ word }) => word);
}

/** A text that was read in, as evidence is looked for in it. */
export interface ForeignText {
  readonly lower: string;
  readonly text: string;
  readonly words: readonly ContentWord[];
  readonly language: Language;
}

export function foreignText(text: string, language: Language): ForeignText {
  const plain = text.normalize("NFC").replaceAll("\u00ad", "").replace(/\s+/gu, " ");
  return { text: plain, lower: plain.toLowerCase(), words: contentWords(plain, language), language };
}

export function passageEvidence(foreign: ForeignText, passage: string, index: LinkIndex): Evidence {
  const positions = index.positions.filter(({ passages }) => passages.has(passage));
  return gather(foreign, index.passages.get(passage) ?? new Map(), positions);
}

export function positionEvidence(foreign: ForeignText, position: IndexedPosition): Evidence {
  return gather(foreign, position.stems, [position]);
}

/** Signal words as they stand in the text, with the rest of the words they are part of. */
export function signalsIn({ lower, text }: ForeignText, { signalWords }: IndexedPosition): readonly string[] {
  return signalWords.flatMap((signal) => {
    const at = lower.indexOf(signal);
    if (at < 0) return [];
    const start = at - (/[\p{Letter}-]*$/u.exec(lower.slice(0, at))?.[0].length ?? 0);
    const end = at + signal.length + (/^[\p{Letter}-]*/u.exec(lower.slice(at + signal.length))?.[0].length ?? 0);
    return [text.slice(start, end)];
  });
}

// Two signal words of one position are often one word twice: "beschlossen" and "Beschluss".
const FURTHER_SIGNAL = 0.5;

/** A word counts once; the first signal word of a position counts in full, however ordinary it is elsewhere. */
function gather(foreign: ForeignText, stems: StemWeights, positions: readonly IndexedPosition[]): Evidence {
  const found = new Map<string, Hint>();
  for (const { stem, word } of foreign.words) {
    const weight = stems.get(stem) ?? 0;
    if (weight > 0) found.set(stem, { word, weight });
  }
  for (const position of positions) {
    for (const [number, word] of signalsIn(foreign, position).entries()) {
      const weight = number === 0 ? 1 : FURTHER_SIGNAL;
      const stem = contentWords(word, foreign.language)[0]?.stem ?? word.toLowerCase();
      found.set(stem, { word, weight: Math.max(weight, found.get(stem)?.weight ?? 0) });
    }
  }
  return found;
}
