import { Parser } from "htmlparser2";
import type { PassageForm } from "../../../preload/letter/passage";
import { type InlineLooks, looksInside, looksOf, PLAIN_LOOKS, raisedDigits } from "./inline-looks";
import { countOf, type ListCount, nextMark, USUAL_COUNT } from "./list-count";
import { PassageBuilder } from "./passage-builder";
import type { PastedPassage } from "./pasted-text";
import { readPlain } from "./read-plain";
import { isCounting, isWordMarker, wordListName, wordMark } from "./word-list";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul caption".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

type Attributes = Readonly<Record<string, string>>;

interface OpenElement {
  readonly name: string;
  readonly looks: InlineLooks;
  readonly form: PassageForm;
  /** The list that Word's paragraph belongs to; null elsewhere. */
  readonly wordList: string | null;
  readonly isMarker: boolean;
  readonly isPre: boolean;
}

const ROOT: OpenElement = {
  name: "",
  looks: PLAIN_LOOKS,
  form: "text",
  wordList: null,
  isMarker: false,
  isPre: false,
};

// No page that somebody wrote comes near; beyond, reading it would stop the window.
const MOST_TAGS = 50_000;
const DEEPEST = 400;
const PIECE = 16_384;

/**
 * The text of a page as it lies on the clipboard, cleaned to what a letter can say. Nothing of it runs or is loaded. Null
 * where it has too many elements to be read.
 */
export function readHtml(html: string): readonly PastedPassage[] | null {
  const reader = new HtmlReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (reader.isTooMuch) return null;
  }
  parser.end();
  return reader.passages();
}

class HtmlReader {
  private readonly builder = new PassageBuilder();
  private readonly open: OpenElement[] = [];
  private lists: readonly string[] = [];
  private count: ListCount = USUAL_COUNT;
  private marker = "";
  private pre = "";
  private isOver = false;
  /** A paragraph ended in a cell of a table: it parts the text only where the cell goes on. */
  private isCellParted = false;
  private isCellNext = false;
  private openCells = 0;
  private tags = 0;

  get isTooMuch(): boolean {
    return this.tags > MOST_TAGS || this.open.length > DEEPEST;
  }

  private get here(): OpenElement {
    return this.open.at(-1) ?? ROOT;
  }

  onopentag(name: string, attributes: Attributes): void {
    const { here } = this;
    this.tags += 1;
    if (name === "br") this.breakLine(attributes);
    if (name === "hr") this.builder.endParagraph(here.form);
    if (VOID.has(name)) return;
    if (CELLS.has(name)) this.beginCell();
    const wordList = BLOCKS.has(name) ? wordListName(attributes) : here.wordList;
    if (BLOCKS.has(name)) this.beginBlock(name, wordList, here, attributes);
    this.open.push({
      name,
      looks: looksInside(here.looks, name, attributes),
      form: formInside(here.form, name),
      wordList,
      isMarker: here.isMarker || isWordMarker(attributes),
      isPre: here.isPre || name === "pre",
    });
  }

  ontext(text: string): void {
    const { looks, isMarker, isPre } = this.here;
    if (this.isOver || looks.isHidden) return;
    if (isMarker) this.marker += text;
    else if (isPre) this.pre += text;
    else {
      if (this.marker !== "") this.beginWordItem();
      if (text.trim() !== "") this.partCells();
      else if (this.isCellNext) return;
      this.builder.add(raisedDigits(text, looks), looksOf(looks));
    }
  }

  onclosetag(name: string): void {
    const { open } = this;
    // The parser closes elements in order, also those that a page forgot.
    if (this.here.name !== name || VOID.has(name)) return;
    const closed = open.pop() ?? ROOT;
    if (name === "pre" && !this.here.isPre) this.endPre(closed.form);
    if (CELLS.has(name)) {
      this.isCellParted = false;
      this.openCells -= 1;
    }
    if (!BLOCKS.has(name)) return;
    if (closed.wordList !== null && name === "p") this.builder.endItem(closed.form);
    else if (name === "li") this.builder.endItem(closed.form);
    else if (name === "ul" || name === "ol") this.endList();
    else if (this.isInCell) this.isCellParted = true;
    else this.endParagraph(closed.form);
  }

  oncomment(comment: string): void {
    // Before and behind the fragment stands what the browser added.
    if (comment.trim() === "StartFragment") this.builder.restart();
    if (comment.trim() === "EndFragment") this.isOver = true;
  }

  passages(): readonly PastedPassage[] {
    if (this.pre !== "") this.endPre("text");
    return this.builder.take(this.here.form);
  }

  private get isInCell(): boolean {
    return this.openCells > 0;
  }

  private endParagraph(form: PassageForm): void {
    this.isCellParted = false;
    this.builder.endParagraph(form);
  }

  /** The cells of a row are one line; those that are empty leave nothing in it. */
  private beginCell(): void {
    this.isCellParted = false;
    this.isCellNext = true;
    this.openCells += 1;
  }

  /** Before words of a cell: what parts them from those before. */
  private partCells(): void {
    if (this.isCellParted) this.endParagraph(this.here.form);
    if (this.isCellNext) this.builder.addBetween(", ");
    this.isCellNext = false;
  }

  private breakLine(attributes: Attributes): void {
    if (this.isOver || this.here.looks.isHidden) return;
    if (this.here.isPre) this.pre += "\n";
    else if (attributes["class"] !== "Apple-interchange-newline") this.builder.breakLine(this.here.form);
  }

  private beginBlock(name: string, wordList: string | null, here: OpenElement, attributes: Attributes): void {
    if (name === "ul" || name === "ol") {
      // A list in a list becomes part of it.
      if (this.lists.length === 0) this.builder.endParagraph(here.form);
      if (this.lists.length === 0) this.count = countOf(attributes);
      this.lists = [...this.lists, this.lists[0] ?? name];
    } else if (this.isInCell && name !== "li") return;
    else if (name === "li")
      this.builder.beginItem("li", (this.lists.at(-1) ?? "ul") === "ol", here.form, this.nextMark(attributes));
    else if (wordList === null) {
      if (name === "p" && this.lists.length === 0) this.builder.endList();
      this.builder.endParagraph(here.form);
    } else this.builder.endParagraph(here.form);
  }

  /** The mark of the next item; empty in lists within lists. */
  private nextMark({ value }: Attributes): string {
    if (this.lists.length !== 1 || this.lists[0] !== "ol") return "";
    const [mark, next] = nextMark(this.count, value);
    this.count = next;
    return mark;
  }

  private beginWordItem(): void {
    const { wordList, form } = this.here;
    this.builder.beginItem(wordList ?? "", isCounting(this.marker), form, wordMark(this.marker));
    this.marker = "";
  }

  private endList(): void {
    this.lists = this.lists.slice(0, -1);
    if (this.lists.length === 0) this.builder.endList();
  }

  private endPre(form: PassageForm): void {
    this.builder.endParagraph(form);
    this.builder.addPassages(readPlain(this.pre));
    this.pre = "";
  }
}

function formInside(outer: PassageForm, name: string): PassageForm {
  if (/^h[1-6]$/u.test(name)) return "heading";
  return name === "blockquote" ? "quotation" : outer;
}
