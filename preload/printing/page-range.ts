const ALL = /^(?:alle|all)?$/iu;
const PART = /^(?<from>\d{1,4})(?:\s*[-–—]\s*(?<to>\d{1,4}))?$/u;

export type PageRange =
  | { readonly kind: "pages"; readonly pages: readonly number[] }
  /** `what` is the part that can't be read, or is no page of the letter. */
  | { readonly kind: "unreadable" | "noSuchPage"; readonly what: string };

/** Which pages (from 1) words such as "1-2, 4" mean, each once and in their order; nothing and "alle" mean all. */
export function pageRange(words: string, pageCount: number): PageRange {
  if (ALL.test(words.trim())) return { kind: "pages", pages: upTo(1, pageCount) };
  const pages = new Set<number>();
  for (const part of words.split(/[,;]/u).map((one) => one.trim())) {
    const groups = PART.exec(part)?.groups;
    if (groups === undefined) return { kind: "unreadable", what: part === "" ? words.trim() : part };
    const from = Number(groups["from"]);
    const to = Number(groups["to"] ?? groups["from"]);
    if (to < from) return { kind: "unreadable", what: part };
    if (from < 1 || to > pageCount) return { kind: "noSuchPage", what: part };
    for (const page of upTo(from, to)) pages.add(page);
  }
  return { kind: "pages", pages: [...pages].sort((a, b) => a - b) };
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
