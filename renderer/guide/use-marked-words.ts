import { type RefObject, useLayoutEffect } from "react";

const MARK = "guide-found";

/** Marks in an element, which changes with `shownId`, what is searched for, without touching its nodes, and brings the first of it into view. */
export function useMarkedWords(element: RefObject<HTMLElement | null>, search: string, shownId: string): void {
  useLayoutEffect(() => {
    const ranges = element.current === null ? [] : rangesOf(element.current, wordsOf(search));
    CSS.highlights.set(MARK, new Highlight(...ranges));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    return () => {
      CSS.highlights.delete(MARK);
    };
  }, [element, search, shownId]);
}

function wordsOf(search: string): readonly string[] {
  return search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 1);
}

function rangesOf(element: HTMLElement, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
