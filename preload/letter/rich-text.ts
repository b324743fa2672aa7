/** A stretch of text with the same formatting. Protected spaces are U+00A0 or U+202F in `text`; it never holds a line break. */
export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** An https: or mailto: address. */
  readonly link?: string;
}

/** A line break inside a paragraph or list item. */
export interface LineBreak {
  readonly kind: "lineBreak";
}

export type Run = TextRun | LineBreak;
export type RichText = readonly Run[];

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: RichText;
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly RichText[];
}

export type Block = Paragraph | List;

/** Rich text of one unformatted run; the empty string gives no run at all. */
export function plainText(text: string): RichText {
  return text === "" ? [] : [{ kind: "text", text }];
}

export function paragraph(text: RichText | string): Paragraph {
  return { kind: "paragraph", text: typeof text === "string" ? plainText(text) : text };
}

export function list(ordered: boolean, items: readonly (RichText | string)[]): List {
  return { kind: "list", ordered, items: items.map((item) => (typeof item === "string" ? plainText(item) : item)) };
}

/** The words of rich text without formatting; a line break becomes "\n". */
export function richTextToString(text: RichText): string {
  return text.map((run) => (run.kind === "text" ? run.text : "\n")).join("");
}

/** The words of blocks without formatting: one line for each paragraph, list item and line break. */
export function blocksToString(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.items))
    .map(richTextToString)
    .join("\n");
}
