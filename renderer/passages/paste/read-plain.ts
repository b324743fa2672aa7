import { cleanTypedText } from "../../../preload/letter/edits/clean-typed-text";
import { type Block, list, paragraph, type RichText } from "../../../preload/letter/rich-text";
import { countsFromOne } from "./list-marks";
import type { PastedPassage } from "./pasted-text";

const NARROWEST = 40;
const WIDEST = 110;
const ITEM = /^\s*(?:([-–—•*·▪◦‣])|(\d{1,2}[.)]))[ \t\u00a0]+(?=\S)/u;
const DATE = /^\s*\d{1,2}\. ?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;
const SUSPENDED = /^(?:und|oder|bzw|sowie|bis|and|or)\b/u;
const QUOTED = /^\s*>+ ?/u;

/** Text without formatting as passages: wrapped lines are joined where it is clear that they were wrapped. */
export function readPlain(text: string): readonly PastedPassage[] {
  const lines = cleanTypedText(text)
    .split("\n")
    .map((line) => line.trimEnd());
  const groups = groupLines(lines);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const passages = groups.flatMap((group) => readGroup(group, width, groups.length === 1));
  return passages.filter(({ blocks }) => blocks.length > 0);
}

/** Lines between empty ones; where each line is followed by an empty one, that is how they were parted, and no more. */
function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") {
      if (groups.at(-1)?.length !== 0) groups.push([]);
    } else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function readGroup(lines: readonly string[], width: number, isAlone: boolean): readonly PastedPassage[] {
  if (lines.every((line) => QUOTED.test(line))) {
    const inner = lines.map((line) => line.replace(QUOTED, ""));
    return readGroup(inner, width, false).map((passage) => ({ ...passage, form: "quotation" }));
  }
  const first = lines.findIndex(isItem);
  if (first >= 0) {
    const before = first === 0 ? [] : readGroup(lines.slice(0, first), width, false);
    return withList(before, readItems(lines.slice(first)));
  }
  if (isWrapped(lines, width)) return [text([paragraph(joinLines(lines))])];
  if (isAlone) return lines.map((line) => text([paragraph(line.trim())]));
  const runs: RichText = lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [{ kind: "lineBreak" } as const]),
    { kind: "text", text: line.trim() } as const,
  ]);
  return [text([paragraph(runs)])];
}

function text(blocks: readonly Block[]): PastedPassage {
  return { form: "text", blocks };
}

function isItem(line: string): boolean {
  return ITEM.test(line) && !DATE.test(line);
}

/** Every line but the last is as full as it can be: the first word of the next one had no room in it. Sentences run on. */
function isWrapped(lines: readonly string[], width: number): boolean {
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return false;
  const ends = lines.slice(0, -1).filter((line) => /[.!?:;]["“”»)]*$/u.test(line));
  if (ends.length * 2 >= lines.length - 1) return false;
  return lines.slice(1).every((next, at) => {
    const word = /^\s*(\S+)/u.exec(next)?.[1] ?? "";
    return (lines[at]?.length ?? 0) + 1 + word.length > width;
  });
}

function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => {
    const next = line.trim();
    const isDivided = /\p{Ll}-$/u.test(joined) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next);
    return isDivided ? joined.slice(0, -1) + next : `${joined} ${next}`;
  });
}

/**
 * Lines that begin with a marker are items; the others go on with the item before them. A letter's list counts from one: other
 * numbers are kept as words, because a text may refer to them.
 */
function readItems(lines: readonly string[]): readonly Block[] {
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(line.trim());
    else items[items.length - 1] = joinLines([items.at(-1) ?? "", line]);
  }
  const numbers = items.map((item) => ITEM.exec(item)?.[2] ?? "");
  const isNumbered = numbers.some((number) => number !== "");
  if (isNumbered && !countsFromOne(numbers)) return items.map((item) => paragraph(item));
  return [
    list(
      isNumbered,
      items.map((item) => item.replace(ITEM, "")),
    ),
  ];
}

function withList(before: readonly PastedPassage[], blocks: readonly Block[]): readonly PastedPassage[] {
  const last = before.at(-1);
  return last === undefined
    ? [text(blocks)]
    : [...before.slice(0, -1), { ...last, blocks: [...last.blocks, ...blocks] }];
}
