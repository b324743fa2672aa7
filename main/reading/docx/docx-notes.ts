import { elementText } from "./element-text";
import type { DocxPackage } from "./open-docx";
import { childrenNamed, type XmlElement } from "./xml-element";

/** The words of comments, footnotes and endnotes by their ids. */
export class DocxNotes {
  readonly #notes: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(parts: DocxPackage) {
    this.#notes = new Map([
      ["commentReference", collect(parts.part("comments"), "comment")],
      ["footnoteReference", collect(parts.part("footnotes"), "footnote")],
      ["endnoteReference", collect(parts.part("endnotes"), "endnote")],
    ]);
  }

  /** The words of the note that a reference names; empty if there is none. */
  find(reference: string, id: string): string {
    return this.#notes.get(reference)?.get(id) ?? "";
  }
}

function collect(part: XmlElement | undefined, name: string): ReadonlyMap<string, string> {
  return new Map(childrenNamed(part, name).map((note) => [note.attributes["id"] ?? "", elementText(note)]));
}
