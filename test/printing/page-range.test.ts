import { describe, expect, it } from "vitest";
import { pageRange } from "../../preload/printing/page-range";

const pages = (words: string, count: number) => pageRange(words, count);

describe("a range of pages", () => {
  it.each(["", "  ", "alle", "Alle", "all"])("is all of them for %j", (words) => {
    expect(pages(words, 3)).toEqual({ kind: "pages", pages: [1, 2, 3] });
  });

  it.each([
    ["1-2, 4", [1, 2, 4]],
    ["4,1–2", [1, 2, 4]],
    ["2 - 3; 3", [2, 3]],
    ["1-1", [1]],
  ])("reads %j as pages in their order, each once", (words, expected) => {
    expect(pages(words, 4)).toEqual({ kind: "pages", pages: expected });
  });

  it.each([
    ["viele", "viele"],
    ["1-", "1-"],
    ["1, x", "x"],
    ["3-1", "3-1"],
    ["1.5", "1.5"],
    ["1,,2", "1,,2"],
    ["-1", "-1"],
  ])("says of %j which part it can't read", (words, what) => {
    expect(pages(words, 4)).toEqual({ kind: "unreadable", what });
  });

  it.each(["0", "5", "1-9999"])("names pages that the letter does not have: %j", (words) => {
    expect(pages(`2, ${words}`, 4)).toEqual({ kind: "noSuchPage", what: words });
  });
});
