import { type IParagraphOptions, Paragraph } from "docx";
import type { StyleId } from "./style-names";
import { textRuns } from "./text-runs";

/** A paragraph of unformatted text in a style of the letter. */
export function styledParagraph(style: StyleId, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: textRuns(text) });
}
