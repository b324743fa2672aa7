import type { ParagraphHint } from "../source-document";
import type { DocxNumbering } from "./docx-numbering";
import type { DocxStyles } from "./docx-styles";
import { childValue, type XmlElement } from "./xml-element";

/** What the properties of paragraphs say: list item, heading, quotation. */
export class ListHints {
  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering;
  /** Number of the item before, if it is a letter's list that this one can go on; 0 otherwise. */
  #counted = 0;

  constructor(styles: DocxStyles, numbering: DocxNumbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** `prefix` is a number that a letter's lists, which begin with 1 and have one level, cannot give. */
  next(properties: XmlElement | undefined): { readonly hint: ParagraphHint; readonly prefix: string } {
    const style = this.#styles.paragraph(childValue(properties, "pStyle"));
    const list = childValue(properties, "numPr", "numId") ?? style.list;
    const level = Number(childValue(properties, "numPr", "ilvl") ?? style.level);
    const place = list === null || list === "0" ? null : this.#numbering.next(list, level);
    const isHeading = style.form === "heading" || Number(childValue(properties, "outlineLvl") ?? 9) < 9;
    const before = this.#counted;
    this.#counted = 0;
    if (isHeading) return { hint: "heading", prefix: place?.kind === "numbered" ? `${place.number}. ` : "" };
    if (place?.kind === "bullet") return { hint: "bullet", prefix: "" };
    if (place?.kind !== "numbered") return { hint: style.form === "quotation" ? "quotation" : "text", prefix: "" };
    if (place.number !== before + 1) return { hint: "text", prefix: `${place.number}. ` };
    this.#counted = place.number;
    return { hint: "numbered", prefix: "" };
  }
}
