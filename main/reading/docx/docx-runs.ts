import type { TextRun } from "../../../preload/letter/rich-text";
import type { DocxFields } from "./docx-fields";
import type { DocxParagraphs } from "./docx-paragraphs";
import type { DocxStyles } from "./docx-styles";
import { readSymbol } from "./docx-symbols";
import { child, type XmlElement } from "./xml-element";

/** Reads the contents of runs: text, tabulators, breaks, signs and the codes of fields. */
export class DocxRuns {
  readonly #result: DocxParagraphs;
  readonly #fields: DocxFields;
  readonly #styles: DocxStyles;
  #fieldLink: { readonly address: string; words: string } | null = null;

  constructor(result: DocxParagraphs, fields: DocxFields, styles: DocxStyles) {
    this.#result = result;
    this.#fields = fields;
    this.#styles = styles;
  }

  read(part: XmlElement, run: XmlElement, link: string | null): void {
    switch (part.name) {
      case "t":
        this.#addText(part.attributes["space"] === "preserve" ? part.text : part.text.trim(), run, link);
        return;
      case "tab":
      case "ptab":
        this.#addText("\t", run, link);
        return;
      case "br":
        if (part.attributes["type"] === undefined || part.attributes["type"] === "textWrapping")
          this.#result.addLineBreak();
        return;
      case "cr":
        this.#result.addLineBreak();
        return;
      case "noBreakHyphen":
        this.#addText("\u2011", run, link);
        return;
      case "sym":
        this.#addText(readSymbol(part.attributes["char"] ?? ""), run, link);
        return;
      case "rPr":
      case "delText":
        return;
      case "instrText":
        this.#fields.addInstruction(part.text);
        return;
      case "fldChar":
        this.#fields.change(part.attributes["fldCharType"]);
        this.#followFieldLink();
        return;
      default:
        for (const inner of part.children) this.#readNested(inner, run, link);
    }
  }

  /** A link that a letter cannot carry stays beside its words. */
  endLink(address: string | null, words: string): void {
    if (address !== null && address !== "" && safeLink(address) === null && address !== words.trim()) {
      this.#result.addRemark("other", address);
    }
  }

  #readNested(part: XmlElement, run: XmlElement, link: string | null): void {
    // Ruby text and the like hold runs of their own.
    if (part.name === "r") for (const inner of part.children) this.read(inner, part, link);
    else this.read(part, run, link);
  }

  #followFieldLink(): void {
    const address = this.#fields.link;
    if (this.#fieldLink !== null && this.#fieldLink.address !== address) {
      this.endLink(this.#fieldLink.address, this.#fieldLink.words);
      this.#fieldLink = null;
    }
    if (address !== null && this.#fieldLink === null) this.#fieldLink = { address, words: "" };
  }

  #addText(text: string, run: XmlElement, link: string | null): void {
    const format = this.#styles.run(child(run, "rPr"));
    if (format.hidden) {
      if (text.trim() !== "") this.#result.addRemark("other", text);
      return;
    }
    if (this.#fieldLink !== null) this.#fieldLink.words += text;
    const address = safeLink(link ?? this.#fields.link ?? "");
    const properties: Omit<TextRun, "kind" | "text"> = {
      ...(format.bold ? { bold: true as const } : {}),
      ...(format.italic ? { italic: true as const } : {}),
      // The line below a link comes from its style, not from the writer.
      ...(format.underline && address === null ? { underline: true as const } : {}),
      ...(address === null ? {} : { link: address }),
    };
    this.#result.addText(text, properties);
  }
}

const LONGEST_LINK = 2_000;

function safeLink(address: string): string | null {
  const isSafe = address.length <= LONGEST_LINK && /^(?:https:\/\/|mailto:)[^\s\p{Cc}]+$/u.test(address);
  return isSafe ? address : null;
}
