import MarkdownIt, { type Token } from "markdown-it";
import { cleanText } from "../clean-text";
import { readPlainText } from "../plain/read-plain-text";
import { checkLineCount } from "../reading-limits";
import type { SourceDocument } from "../source-document";
import { MarkdownParagraphs } from "./markdown-paragraphs";
import { readInline } from "./read-inline";

const MAX_NESTING = 100;

// CommonMark as it stands; HTML is never parsed, so it stays the text that it is.
const parser = new MarkdownIt("commonmark", { html: false, maxNesting: MAX_NESTING });

/** Markdown as paragraphs with emphasis and links; code, HTML and tables are kept as text. Throws "reading.tooManyParagraphs". */
export function readMarkdown(text: string): SourceDocument {
  const cleaned = cleanText(text).replace(/\f/gu, "\n");
  checkLineCount(cleaned);
  const tokens = parser.parse(cleaned, {});
  // The parser drops what is nested deeper.
  if (tokens.some((token) => token.level > MAX_NESTING - 10)) return { ...readPlainText(text), kind: "markdown" };
  const result = new MarkdownParagraphs();
  const longestLine = cleaned.split("\n").reduce((longest, line) => Math.max(longest, line.length), 0);
  for (const token of tokens) addToken(result, token, longestLine);
  return { kind: "markdown", paragraphs: result.paragraphs, remarks: result.remarks, text: cleaned };
}

function addToken(result: MarkdownParagraphs, token: Token, longestLine: number): void {
  switch (token.type) {
    case "heading_open":
    case "blockquote_open":
    case "bullet_list_open":
    case "ordered_list_open":
      result.open(
        token.type === "ordered_list_open" && token.attrGet("start") !== null ? "counted_list_open" : token.type,
      );
      return;
    case "heading_close":
    case "blockquote_close":
    case "bullet_list_close":
    case "ordered_list_close":
      result.close();
      return;
    case "list_item_open":
      result.startItem(token.info + token.markup);
      return;
    case "inline": {
      const { text, remarks } = readInline(token.children ?? [], longestLine);
      result.add(text, remarks);
      return;
    }
    case "fence":
    case "code_block":
      result.addLines([token.info, ...token.content.split("\n")]);
      return;
  }
}
