import type { PassageForm } from "../../../preload/letter/passage";
import type { RichText, TextRun } from "../../../preload/letter/rich-text";
import { ParagraphText } from "./paragraph-text";
import type { PastedPassage } from "./pasted-text";

interface OpenList {
  readonly name: string;
  readonly ordered: boolean;
  readonly items: RichText[];
}

/** Takes a page's text piece by piece and parts it into passages; a list belongs to the paragraph before it. */
export class PassageBuilder {
  private readonly passages: PastedPassage[] = [];
  private readonly text = new ParagraphText();
  private list: OpenList | null = null;
  /** Whether the text goes into an item that is open already. */
  private isInItem = false;

  add(text: string, looks: Omit<TextRun, "text">): void {
    this.text.add(text, looks);
  }

  /** Parts what follows from what was said in the same paragraph, if anything was. */
  addBetween(sign: string): void {
    if (!this.text.isEmpty) this.text.add(sign, { kind: "text" });
  }

  /** A break of the line; two in a row part paragraphs. */
  breakLine(form: PassageForm): void {
    if (this.text.endsInBreak && !this.isInItem) this.endParagraph(form);
    else if (!this.text.isEmpty) this.text.break();
  }

  /** Ends a paragraph, or a line of an item. */
  endParagraph(form: PassageForm): void {
    if (this.isInItem) {
      if (!this.text.isEmpty && !this.text.endsInBreak) this.text.break();
      return;
    }
    const text = this.text.take();
    if (text.length === 0) return;
    this.endList();
    this.passages.push({ form, blocks: [{ kind: "paragraph", text }] });
  }

  /** Begins an item of a list by its name; items of one name in a row are one list. */
  beginItem(name: string, ordered: boolean, form: PassageForm): void {
    this.endItem(form);
    if (this.list !== null && (this.list.name !== name || this.list.ordered !== ordered)) this.endList();
    this.list ??= { name, ordered, items: [] };
    this.isInItem = true;
  }

  /** Ends an item; what stands in none is a paragraph. */
  endItem(form: PassageForm): void {
    if (!this.isInItem) {
      this.endParagraph(form);
      return;
    }
    const text = this.text.take();
    this.isInItem = false;
    if (text.length > 0) this.list?.items.push(text);
  }

  endList(): void {
    if (this.isInItem) this.endItem("text");
    const { list } = this;
    this.list = null;
    if (list === null || list.items.length === 0) return;
    const block = { kind: "list", ordered: list.ordered, items: list.items } as const;
    const last = this.passages.at(-1);
    if (last?.form === "text" && last.blocks.every(({ kind }) => kind === "paragraph"))
      this.passages[this.passages.length - 1] = { ...last, blocks: [...last.blocks, block] };
    else this.passages.push({ form: "text", blocks: [block] });
  }

  /** Forgets what came so far. */
  restart(): void {
    this.passages.length = 0;
    this.text.take();
    this.list = null;
    this.isInItem = false;
  }

  take(form: PassageForm): readonly PastedPassage[] {
    this.endList();
    this.endParagraph(form);
    return this.passages;
  }

  addPassages(passages: readonly PastedPassage[]): void {
    this.endList();
    for (const passage of passages) this.passages.push(passage);
  }
}
