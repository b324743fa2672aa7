import { diffWordsWithSpace } from "diff";

/**
 * A stretch of a changed text: kept words stood in the old text at `from`; new ones take the place of `replaced` units
 * there. All numbers are UTF-16 units.
 */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly kept: boolean;
  readonly replaced: number;
}

/** Longer changes are not compared word by word. */
const LONGEST_COMPARED = 20_000;

/** What became of a text: its shared beginning and end, and between them a comparison by words. */
export function textStretches(before: string, after: string): readonly Stretch[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const last = before.length - end;
  return [
    kept(before.slice(0, start), 0),
    ...middle(before.slice(start, last), after.slice(start, after.length - end), start),
    kept(before.slice(last), last),
  ].filter(({ text }) => text !== "");
}

function kept(text: string, from: number): Stretch {
  return { text, from, kept: true, replaced: 0 };
}

function middle(before: string, after: string, offset: number): readonly Stretch[] {
  if (before === "" || after === "" || before.length + after.length > LONGEST_COMPARED)
    return [{ text: after, from: offset, kept: false, replaced: before.length }];
  let from = offset;
  let replaced = 0;
  return diffWordsWithSpace(before, after).flatMap(({ value, added, removed }): readonly Stretch[] => {
    if (removed) {
      replaced = value.length;
      from += value.length;
      return [];
    }
    const stretch = added ? { text: value, from: from - replaced, kept: false, replaced } : kept(value, from);
    if (!added) from += value.length;
    replaced = 0;
    return [stretch];
  });
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  // Half of a character outside the basic plane is no text.
  return /[\uD800-\uDBFF]/.test(a[length - 1] ?? "") ? length - 1 : length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length > 0 && /[\uDC00-\uDFFF]/.test(a.at(-length) ?? "") ? length - 1 : length;
}
