import type { RemarkKind } from "../../../preload/letter/letter";

/** A line of a page as the file has it; `furniture` says why it is no letter text. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
  furniture: RemarkKind | null;
}

const NAMED_NUMBER = /^(?:[-–—] ?)?(?:Seite|Page|Blatt) ?\d{1,3}(?: ?(?:\/|von|of) ?\d{1,3})?(?: ?[-–—])?$/iu;
const DECORATED_NUMBER = /^(?:[-–—] ?\d{1,3} ?[-–—]|\[\d{1,3}\]|\d{1,3} ?(?:\/|von|of) ?\d{1,3})$/u;
const BARE_NUMBER = /^\d{1,3}$/u;
const LONGEST_RUNNING_HEAD = 120;
/** How many lines at the top and bottom of a page a running head may take. */
const EDGE = 2;

/** The lines of a text with page numbers and running heads marked; pages end with a form feed. */
export function findPageFurniture(text: string): readonly PageLine[] {
  const lines = text
    .split("\f")
    .flatMap((page, number) =>
      page.split("\n").map((line): PageLine => ({ text: line.trimEnd(), page: number, furniture: null })),
    );
  const filled = lines.filter((line) => line.text.trim() !== "");
  markPageNumbers(filled);
  markRunningHeads(filled);
  return lines;
}

function markPageNumbers(lines: readonly PageLine[]): void {
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (text.length > 24) continue;
    const number = Number(/\d+/u.exec(text)?.[0] ?? 0);
    const isAtEdge = isPageEdge(lines, index);
    if (NAMED_NUMBER.test(text) || (DECORATED_NUMBER.test(text) && (isAtEdge || number === last + 1 || last === 0))) {
      line.furniture = "pageNumber";
      last = number;
    } else if (BARE_NUMBER.test(text) && number > 0 && (isAtEdge || interruptsSentence(lines, index))) {
      line.furniture = "pageNumber";
      last = number;
    }
  }
}

function isPageEdge(lines: readonly PageLine[], index: number): boolean {
  const page = lines[index]?.page;
  const isOnlyPage = lines[0]?.page === lines.at(-1)?.page;
  return !isOnlyPage && (lines[index - 1]?.page !== page || lines[index + 1]?.page !== page);
}

function interruptsSentence(lines: readonly PageLine[], index: number): boolean {
  const before = lines[index - 1]?.text.trimEnd() ?? "";
  const after = lines[index + 1]?.text.trimStart() ?? "";
  return /[\p{L},-]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** A line that comes back at the edge of another page, or beside another page number, is printed on each page. */
function markRunningHeads(lines: readonly PageLine[]): void {
  const seen = new Map<string, PageLine[]>();
  for (const [index, line] of lines.entries()) {
    if (line.furniture !== null || line.text.length > LONGEST_RUNNING_HEAD || !isHeadPlace(lines, index)) continue;
    const key = line.text.trim().replace(/\s+/gu, " ").replace(/\d+/gu, "#");
    if (!/\p{L}/u.test(key)) continue;
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [line]);
    else same.push(line);
  }
  for (const same of seen.values()) {
    if (same.length < 2) continue;
    // What stands at the very top of a letter is its head, even if the following pages repeat it.
    for (const line of same) if (line !== lines[0]) line.furniture = "runningHead";
  }
}

function isHeadPlace(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index];
  if (index === 0) return true;
  for (let distance = 1; distance <= EDGE; distance++) {
    const before = lines[index - distance];
    const after = lines[index + distance];
    if (before !== undefined && (before.page !== line?.page || before.furniture === "pageNumber")) return true;
    if (after !== undefined && (after.page !== line?.page || after.furniture === "pageNumber")) return true;
  }
  return false;
}
