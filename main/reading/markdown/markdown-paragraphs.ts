import { plainText, type RichText, type Run } from "../../../preload/letter/rich-text";
import type { ParagraphHint, SourceParagraph, SourceRemark } from "../source-document";

type Container = "heading_open" | "blockquote_open" | "bullet_list_open" | "ordered_list_open" | "counted_list_open";

/** Collects paragraphs while the containers around them open and close. */
export class MarkdownParagraphs {
  readonly paragraphs: { readonly text: Run[]; readonly hint: ParagraphHint; readonly hasGapBefore: boolean }[] = [];
  readonly remarks: SourceRemark[] = [];
  readonly #containers: Container[] = [];
  #marker: string | null = null;

  open(container: Container): void {
    this.#containers.push(container);
  }

  close(): void {
    this.#containers.pop();
  }

  startItem(marker: string): void {
    this.#marker = marker;
  }

  add(text: RichText, remarks: readonly Omit<SourceRemark, "paragraph">[]): void {
    if (text.length > 0) this.#addParagraph(text);
    const paragraph = Math.max(0, this.paragraphs.length - 1);
    for (const remark of remarks) this.remarks.push({ ...remark, paragraph });
  }

  addLines(lines: readonly string[]): void {
    const filled = lines.filter((line) => line.trim() !== "");
    this.add(
      filled.flatMap((line, index): Run[] => [
        ...(index > 0 ? [{ kind: "lineBreak" } as const] : []),
        ...plainText(line),
      ]),
      [],
    );
  }

  #addParagraph(text: RichText): void {
    const container = this.#containers.at(-1);
    const isInList = container?.endsWith("list_open");
    const last = this.paragraphs.at(-1);
    const marker = this.#marker;
    this.#marker = null;
    if (isInList && marker === null && last !== undefined) {
      last.text.push({ kind: "lineBreak" }, ...text);
      return;
    }
    // A list that does not begin with 1 keeps its numbers as words: a letter's lists always do.
    const counted = container === "counted_list_open" && marker !== null ? plainText(`${marker} `) : [];
    this.paragraphs.push({ text: [...counted, ...text], hint: this.#hint(), hasGapBefore: this.paragraphs.length > 0 });
  }

  #hint(): SourceParagraph["hint"] {
    if (this.#containers.includes("blockquote_open")) return "quotation";
    switch (this.#containers.at(-1)) {
      case "heading_open":
        return "heading";
      case "bullet_list_open":
        return "bullet";
      case "ordered_list_open":
        return "numbered";
      default:
        return "text";
    }
  }
}
