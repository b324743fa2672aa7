import type { PassageForm } from "../../../preload/letter/passage";
import { type Block, paragraph, type RichText, type TextRun } from "../../../preload/letter/rich-text";
import { countsFromOne } from "./list-marks";
import { ParagraphText } from "./paragraph-text";
import type { PastedPassage } from "./pasted-text";

interface OpenList {
  readonly name: string;
  readonly ordered: boolean;
  readonly items: OpenItem[];
}

interface OpenItem {
  readonly text: RichText;
  /** How the page marks the item, such as "3."; empty for an item of a list within the list. */
  readonly mark: string;
}

/** Takes a page's text piece by piece and parts it into passages; a list belongs to the paragraph before it. */
export class PassageBuilder {
  private readonly passages: PastedPassage[] = [];
  private readonly text = new ParagraphText();
  private list: OpenList | null = null;
  /** Whether the text goes into an item that is open already. */
  private isInItem = false;
  private mark = "";

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
  beginItem(name: string, ordered: boolean, form: PassageForm, mark = ""): void {
    this.endItem(form);
    if (this.list !== null && (this.list.name !== name || this.list.ordered !== ordered)) this.endList();
    this.list ??= { name, ordered, items: [] };
    this.isInItem = true;
    this.mark = mark;
  }

  /** Ends an item; what stands in none is a paragraph. */
  endItem(form: PassageForm): void {
    if (!this.isInItem) {
      this.endParagraph(form);
      return;
    }
    const text = this.text.take();
    this.isInItem = false;
    if (text.length > 0) this.list?.items.push({ text, mark: this.mark });
  }

  endList(): void {
    if (this.isInItem) this.endItem("text");
    const { list } = this;
    this.list = null;
    if (list === null || list.items.length === 0) return;
    const blocks = listBlocks(list);
    const last = this.passages.at(-1);
    if (last?.form === "text" && last.blocks.every(({ kind }) => kind === "paragraph"))
      this.passages[this.passages.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    else this.passages.push({ form: "text", blocks });
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

/** A letter's list counts from one; marks that say otherwise are kept as words, because a text may refer to them. */
function listBlocks({ ordered, items }: OpenList): readonly Block[] {
  const isUsual = countsFromOne(items.map(({ mark }) => mark).filter((mark) => mark !== ""));
  if (!ordered || isUsual) return [{ kind: "list", ordered, items: items.map(({ text }) => text) }];
  return items.map(({ text, mark }) => paragraph(mark === "" ? text : [{ kind: "text", text: `${mark} ` }, ...text]));
}
