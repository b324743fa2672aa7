import type { RemarkKind } from "../../preload/letter/letter";
import type { RichText } from "../../preload/letter/rich-text";

/** What a source says about a paragraph, before anybody asks what it is in the letter. */
export type ParagraphHint = "text" | "heading" | "quotation" | "bullet" | "numbered" | "tableRow";

/** One paragraph, list item or table row of a file; a line break the writer set stays a run of its own. */
export interface SourceParagraph {
  readonly text: RichText;
  readonly hint: ParagraphHint;
  /** Whether an empty line stands before it. */
  readonly hasGapBefore: boolean;
}

export interface SourceRemark {
  readonly kind: RemarkKind;
  readonly text: string;
  /** Index of the paragraph it stood in or before; null if at none. */
  readonly paragraph: number | null;
}

/** What plain text, Markdown and DOCX have in common: paragraphs in reading order, and what is no letter text. */
export interface SourceDocument {
  readonly kind: "text" | "markdown" | "docx";
  readonly paragraphs: readonly SourceParagraph[];
  readonly remarks: readonly SourceRemark[];
  /** The text of the file, word for word. */
  readonly text: string;
}
