import type { Letter } from "../../letter/letter";
import { type Passage, passageText } from "../../letter/passage";
import { assignLinks } from "./assign-links";
import {
  type Evidence,
  type ForeignText,
  foreignText,
  hintWords,
  passageEvidence,
  positionEvidence,
  signalsIn,
  weightOf,
} from "./link-evidence";
import type { LinkIndex } from "./link-index";

/** Below this confidence a passage stays without a link: measured, see the README, "Linking". */
export const LINK_THRESHOLD = 0.68;
/** At least one link of a letter has to be that sure: a letter of the same kind about something else resembles in many places, weakly. */
export const ANCHOR_THRESHOLD = 0.8;
// Telling words that show a position in a text of which one already knows what it is about.
const POSITION_WEIGHT = 1.5;
const MOST_HINTS = 12;

/** The passages of a letter read in, linked to the template's where their content shows to which; others stay as they are. */
export function linkPassages(letter: Pick<Letter, "passages" | "language">, index: LinkIndex): readonly Passage[] {
  if (letter.language !== index.template.language) return letter.passages;
  const ids = [...index.passages.keys()];
  const rows = letter.passages.map((passage) => {
    const text = foreignText(passageText(passage), letter.language);
    return { text, evidence: ids.map((id) => passageEvidence(text, id, index)) };
  });
  const confidences = rows.map(({ evidence }) => evidence.map((one) => confidenceOf(weightOf(one))));
  const links = assignLinks(confidences, LINK_THRESHOLD);
  if (!links.some((link, at) => (confidences[at]?.[link] ?? 0) >= ANCHOR_THRESHOLD)) return letter.passages;
  return letter.passages.map((passage, at) => {
    const [link, row] = [links[at] ?? -1, rows[at]];
    const [id, evidence] = [ids[link], row?.evidence[link]];
    if (row === undefined || id === undefined || evidence === undefined) return passage;
    return {
      ...passage,
      role: index.template.passages.find((one) => one.id === id)?.role ?? passage.role,
      positions: expressedPositions(row.text, subjectsOf(row.evidence, evidence, ids), index),
      origin: {
        kind: "linked",
        passage: id,
        confidence: Math.round((confidences[at]?.[link] ?? 0) * 1000) / 1000,
        hints: hintWords(evidence).slice(0, MOST_HINTS),
      },
    };
  });
}

/** Telling words as a confidence from 0 to 1: two of them give 0.67, ten 0.91. */
export function confidenceOf(weight: number): number {
  return weight / (weight + 1);
}

/** Template passages that a text is about: the linked one, and those for which enough speaks that does not speak for it. */
function subjectsOf(row: readonly Evidence[], linked: Evidence, ids: readonly string[]): ReadonlySet<string> {
  const isSubject = (one: Evidence) => one === linked || confidenceOf(weightOf(one, linked)) >= LINK_THRESHOLD;
  return new Set(ids.filter((_, number) => isSubject(row[number] ?? new Map())));
}

/** Positions of the template passages that the text is about, as far as its words show them. */
function expressedPositions(text: ForeignText, subjects: ReadonlySet<string>, index: LinkIndex): readonly string[] {
  return index.positions
    .filter(({ passages }) => [...passages].some((id) => subjects.has(id)))
    .filter((one) => signalsIn(text, one).length > 0 || weightOf(positionEvidence(text, one)) >= POSITION_WEIGHT)
    .map(({ id }) => id);
}
