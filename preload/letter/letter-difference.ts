import { diffArrays } from "diff";
import type { Letter } from "./letter";
import { LETTER_FIELD_TEXTS, type LetterField } from "./letter-field-texts";
import { type Passage, passageText } from "./passage";
import { type TextDifference, textDifference } from "./text-difference";

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

export interface LetterDifference {
  readonly isSame: boolean;
  readonly passages: readonly PassageDifference[];
  /** Everything around the passages that changed. */
  readonly fields: readonly ({ readonly field: LetterField } & TextDifference)[];
}

/** What changed from one letter to a later one of the same draft: passages by their id, words within them. */
export function letterDifference(before: Letter, after: Letter): LetterDifference {
  const passages = passageDifferences(before.passages, after.passages);
  const fields = LETTER_FIELD_TEXTS.flatMap(([field, read]) => {
    const [old, now] = [read(before), read(after)];
    return old === now ? [] : [{ field, ...textDifference(old, now) }];
  });
  return { isSame: fields.length === 0 && passages.every(({ kind }) => kind === "same"), passages, fields };
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
