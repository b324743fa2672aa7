import type { SourceParagraph, SourceRemark } from "../source-document";
import { describePicture } from "./describe-picture";
import { DocxFields, readLinkAddress } from "./docx-fields";
import { DocxNotes } from "./docx-notes";
import { DocxNumbering } from "./docx-numbering";
import { DocxParagraphs } from "./docx-paragraphs";
import { DocxRuns } from "./docx-runs";
import { DocxStyles } from "./docx-styles";
import { elementText } from "./element-text";
import { ListHints } from "./list-hints";
import type { DocxPackage } from "./open-docx";
import { readTableRows } from "./read-table";
import { child, chosenForm, nearest, type XmlElement } from "./xml-element";

/** Goes through the blocks of a document once, in reading order. */
export class DocxReader {
  readonly #parts: DocxPackage;
  readonly #styles: DocxStyles;
  readonly #result = new DocxParagraphs();
  readonly #fields = new DocxFields();
  readonly #notes: DocxNotes;
  readonly #hints: ListHints;
  readonly #runs: DocxRuns;
  readonly #moved: string[] = [];

  constructor(parts: DocxPackage) {
    this.#parts = parts;
    this.#styles = new DocxStyles(parts.part("styles"));
    this.#notes = new DocxNotes(parts);
    this.#hints = new ListHints(this.#styles, new DocxNumbering(parts.part("numbering")));
    this.#runs = new DocxRuns(this.#result, this.#fields, this.#styles);
  }

  readBlock(element: XmlElement): void {
    if (element.name === "p") this.#readParagraph(element);
    else if (element.name === "tbl") this.#readTable(element);
    else this.#readInside(element.name === "AlternateContent" ? chosenForm(element) : element);
  }

  finish(): { readonly paragraphs: readonly SourceParagraph[]; readonly remarks: readonly SourceRemark[] } {
    this.#result.endParagraph("text");
    const heads = new Set([...this.#parts.parts("header"), ...this.#parts.parts("footer")].map(elementText));
    heads.delete("");
    for (const text of heads) this.#result.addRemark("runningHead", text);
    const kept = this.#moved.length === 0 ? "" : JSON.stringify(this.#result.paragraphs);
    for (const text of this.#moved)
      if (!kept.includes(JSON.stringify(text).slice(1, -1))) this.#result.addRemark("deleted", text);
    return { paragraphs: this.#result.paragraphs, remarks: this.#result.remarks };
  }

  #readParagraph(paragraph: XmlElement): void {
    const properties = child(paragraph, "pPr");
    const boxes: XmlElement[] = [];
    for (const part of paragraph.children) this.#readInline(part, boxes, null);
    const isJoinedToNext = child(properties, "rPr", "del") !== undefined;
    if (!isJoinedToNext) {
      const { hint, prefix } = this.#hints.next(properties);
      this.#result.endParagraph(hint, prefix);
    }
    for (const box of boxes) this.#result.apart(() => this.#readInside(box));
  }

  #readTable(table: XmlElement): void {
    const rows = readTableRows(table);
    if (rows === null) {
      for (const cell of nearest(table, "tc")) this.#readInside(cell);
      return;
    }
    for (const cells of rows) {
      for (const [index, cell] of cells.entries()) {
        if (index > 0) this.#result.addText("\t", {});
        const boxes: XmlElement[] = [];
        for (const part of cell?.children ?? []) this.#readInline(part, boxes, null);
        for (const box of boxes) this.#result.apart(() => this.#readInside(box));
      }
      this.#result.endParagraph("tableRow");
    }
  }

  #readInside(element: XmlElement): void {
    for (const block of element.children) this.readBlock(block);
  }

  #readInline(element: XmlElement, boxes: XmlElement[], link: string | null): void {
    switch (element.name) {
      case "pPr":
      case "sdtPr":
      case "rPr":
        return;
      case "r":
        this.#readRun(element, boxes, link);
        return;
      case "hyperlink": {
        const relationship = this.#parts.relationships.get(element.attributes["id"] ?? "");
        this.#readLink(element, boxes, relationship?.isExternal ? relationship.target : null);
        return;
      }
      case "fldSimple":
        this.#readLink(element, boxes, readLinkAddress(element.attributes["instr"] ?? "") ?? link);
        return;
      case "del":
        this.#addDeleted(elementText(element));
        return;
      case "moveFrom":
        this.#moved.push(elementText(element));
        return;
      case "AlternateContent":
        this.#readInline(chosenForm(element), boxes, link);
        return;
      default:
        for (const part of element.children) this.#readInline(part, boxes, link);
    }
  }

  #readLink(element: XmlElement, boxes: XmlElement[], link: string | null): void {
    for (const part of element.children) this.#readInline(part, boxes, link);
    this.#runs.endLink(link, elementText(element));
  }

  #addDeleted(text: string): void {
    if (text !== "") this.#result.addRemark("deleted", text);
  }

  #readRun(run: XmlElement, boxes: XmlElement[], link: string | null): void {
    for (const part of run.children) {
      switch (part.name) {
        case "AlternateContent": {
          this.#readRun(chosenForm(part), boxes, link);
          break;
        }
        case "drawing":
        case "pict":
        case "object":
          this.#readDrawing(part, boxes);
          break;
        case "commentReference":
        case "footnoteReference":
        case "endnoteReference":
          this.#addNote(part);
          break;
        default:
          this.#runs.read(part, run, link);
      }
    }
  }

  #addNote(reference: XmlElement): void {
    const note = this.#notes.find(reference.name, reference.attributes["id"] ?? "");
    if (note !== "") this.#result.addRemark(reference.name === "commentReference" ? "comment" : "footnote", note);
  }

  #readDrawing(drawing: XmlElement, boxes: XmlElement[]): void {
    const found = findTextBoxes(drawing);
    boxes.push(...found);
    const picture = describePicture(drawing);
    if (picture !== null) this.#result.addRemark("picture", picture);
  }
}

/** The outermost text boxes of a drawing; where a program wrote two forms of it, those of the first. */
function findTextBoxes(element: XmlElement): readonly XmlElement[] {
  if (element.name === "txbxContent") return [element];
  const parts = element.name === "AlternateContent" ? [chosenForm(element)] : element.children;
  return parts.flatMap(findTextBoxes);
}
