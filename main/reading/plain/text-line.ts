import type { SourceRemark } from "../source-document";

/** A line of plain text that is not empty. */
export interface TextLine {
  /** As it stands in the file, without white space at its end: what it measures. */
  readonly raw: string;
  /** Its words, without quotation signs, indentation and white space at its end. */
  readonly text: string;
  /** Whether it stands behind "> ". */
  readonly isQuoted: boolean;
  /** Columns of white space before the words. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** Whether a page ended between the line before and this one, so that empty lines say nothing. */
  readonly isAfterPageBreak: boolean;
  /** What stood between the line before and this one and is no letter text. */
  readonly remarks: readonly Pick<SourceRemark, "kind" | "text">[];
}

const QUOTE = /^(?: ?>)+/u;

/** The words of a line, and whether it is quoted as e-mail programs do it. */
export function readQuotation(raw: string): Pick<TextLine, "text" | "isQuoted" | "indent"> {
  const prefix = QUOTE.exec(raw)?.[0] ?? "";
  const rest = raw.slice(prefix.length);
  const text = rest.trimStart();
  return { text, isQuoted: prefix !== "", indent: rest.length - text.length };
}
