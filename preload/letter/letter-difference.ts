import { diffArrays } from "diff";
import type { Letter } from "./letter";
import { type Passage, passageText } from "./passage";
import { salutationText } from "./salutation";

/** Words in a row in a text: UTF-16 offsets, `end` excluded. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A text before and after, with the words that went and the words that came. */
export interface TextDifference {
  readonly before: string;
  readonly after: string;
  readonly removed: readonly WordRange[];
  readonly added: readonly WordRange[];
}

/** A passage of either letter, in the order of the newer one; removed ones stand where they stood. */
export type PassageDifference =
  | { readonly kind: "same"; readonly id: string; readonly text: string }
  | { readonly kind: "added"; readonly id: string; readonly text: string }
  | { readonly kind: "removed"; readonly id: string; readonly text: string }
  /** `isMoved` also stands alone: the words may be the same. `isFormatted` says that form or emphasis changed. */
  | ({
      readonly kind: "changed";
      readonly id: string;
      readonly isMoved: boolean;
      readonly isFormatted: boolean;
    } & TextDifference);

export type LetterField =
  | "name"
  | "sender"
  | "recipient"
  | "place"
  | "date"
  | "references"
  | "subject"
  | "salutation"
  | "closing"
  | "signatories"
  | "enclosures"
  | "copies"
  | "stationery";

export interface LetterDifference {
  readonly isSame: boolean;
  readonly passages: readonly PassageDifference[];
  /** Everything around the passages that changed. */
  readonly fields: readonly ({ readonly field: LetterField } & TextDifference)[];
}

/** What changed from one letter to a later one of the same draft: passages by their id, words within them. */
export function letterDifference(before: Letter, after: Letter): LetterDifference {
  const passages = passageDifferences(before.passages, after.passages);
  const fields = FIELDS.flatMap(([field, read]) => {
    const [old, now] = [read(before), read(after)];
    return old === now ? [] : [{ field, ...textDifference(old, now) }];
  });
  return { isSame: fields.length === 0 && passages.every(({ kind }) => kind === "same"), passages, fields };
}

/** The words that two texts do not share. A changed comma is a changed word: a history hides nothing. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const removed: WordRange[] = [];
  const added: WordRange[] = [];
  let [oldAt, nowAt] = [0, 0];
  const key = (word: Word) => word.text;
  for (const change of diffArrays(old.map(key), now.map(key))) {
    if (change.removed) removed.push(rangeOf(old, oldAt, change.count));
    if (change.added) added.push(rangeOf(now, nowAt, change.count));
    if (!change.added) oldAt += change.count;
    if (!change.removed) nowAt += change.count;
  }
  return { before, after, removed, added };
}

interface Word extends WordRange {
  readonly text: string;
}

function wordsOf(text: string): readonly Word[] {
  const words = [...text.matchAll(/[^\S\n]*(?:\n|[^\s]+)/gu)];
  return words.map((match) => {
    const word = match[0].trimStart() || "\n";
    return {
      text: word.normalize("NFC"),
      start: match.index + match[0].length - word.length,
      end: match.index + match[0].length,
    };
  });
}

function rangeOf(words: readonly Word[], at: number, count: number): WordRange {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0 };
}

function passageDifferences(before: readonly Passage[], after: readonly Passage[]): readonly PassageDifference[] {
  const old = new Map(before.map((passage) => [passage.id, passage]));
  const now = new Map(after.map((passage) => [passage.id, passage]));
  const differences: PassageDifference[] = [];
  const staying = new Set<string>();
  // Those that keep their order relative to each other stand still; what is left over of the common ones moved.
  const common = (list: readonly Passage[], other: ReadonlyMap<string, Passage>) =>
    list.filter(({ id }) => other.has(id)).map(({ id }) => id);
  for (const change of diffArrays(common(before, now), common(after, old))) {
    if (!change.added && !change.removed) for (const id of change.value) staying.add(id);
  }
  const removedBefore = removedByFollower(before, now, staying);
  for (const passage of after) {
    if (staying.has(passage.id)) differences.push(...(removedBefore.get(passage.id) ?? []).map(asRemoved));
    differences.push(compared(old.get(passage.id), passage, !staying.has(passage.id)));
  }
  return [...differences, ...(removedBefore.get(null) ?? []).map(asRemoved)];
}

/** Removed passages by the next passage that stayed where it is; null for those after the last one. */
function removedByFollower(
  before: readonly Passage[],
  now: ReadonlyMap<string, Passage>,
  staying: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly Passage[]> {
  const byFollower = new Map<string | null, readonly Passage[]>();
  let waiting: readonly Passage[] = [];
  for (const passage of before) {
    if (!now.has(passage.id)) waiting = [...waiting, passage];
    if (!staying.has(passage.id)) continue;
    byFollower.set(passage.id, waiting);
    waiting = [];
  }
  return byFollower.set(null, waiting);
}

function asRemoved(passage: Passage): PassageDifference {
  return { kind: "removed", id: passage.id, text: passageText(passage) };
}

function compared(old: Passage | undefined, now: Passage, isMoved: boolean): PassageDifference {
  const text = passageText(now);
  if (old === undefined) return { kind: "added", id: now.id, text };
  const before = passageText(old);
  const look = ({ form, blocks }: Passage) => JSON.stringify([form, blocks]);
  if (!isMoved && look(old) === look(now)) return { kind: "same", id: now.id, text };
  const isFormatted = before === text && look(old) !== look(now);
  return { kind: "changed", id: now.id, isMoved, isFormatted, ...textDifference(before, text) };
}

const lines = (...values: readonly string[]) => values.filter((value) => value !== "").join("\n");

const FIELDS: readonly (readonly [LetterField, (letter: Letter) => string])[] = [
  ["name", ({ name }) => name],
  [
    "sender",
    ({ sender: { bank, ...sender } }) => lines(...Object.values(sender), ...(bank === null ? [] : Object.values(bank))),
  ],
  [
    "recipient",
    ({ recipient }) => lines(...recipient.postalRemarks, recipient.name, ...recipient.addressLines, recipient.country),
  ],
  ["place", ({ place }) => place],
  ["date", ({ date }) => (date.kind === "fixed" ? date.date : "")],
  ["references", ({ referenceFields }) => lines(...referenceFields.map(({ label, value }) => `${label}: ${value}`))],
  ["subject", ({ subject }) => subject],
  ["salutation", salutationText],
  ["closing", ({ closing }) => closing],
  [
    "signatories",
    ({ signatories }) =>
      lines(
        ...signatories.map(({ signingFor, name, role, organisation }) =>
          [signingFor, name, role, organisation].filter((part) => part !== "").join(", "),
        ),
      ),
  ],
  ["enclosures", ({ enclosures }) => lines(...enclosures.map(({ title, fileName }) => `${title} ${fileName}`.trim()))],
  ["copies", ({ copies }) => lines(...copies)],
  ["stationery", ({ stationery }) => `${stationery.id} ${stationery.mode}`],
];
