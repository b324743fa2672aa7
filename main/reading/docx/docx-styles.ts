import { child, childrenNamed, childValue, isOn, type XmlElement } from "./xml-element";

export interface RunFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
}

/** What the style of a paragraph says about it. */
export interface ParagraphStyle {
  readonly form: "text" | "heading" | "quotation";
  /** Id of its list; null if none. */
  readonly list: string | null;
  readonly level: number;
}

const HEADING = /^(?:heading ?\d|überschrift ?\d|title|titel|subtitle|untertitel)/iu;
const QUOTATION = /^(?:intense )?(?:quote|quotations?|zitat|intensives zitat|block ?text)/iu;
const DEEPEST = 20;

/** The styles of a document by id; a style takes from the one it is based on what it does not say itself. */
export class DocxStyles {
  readonly #styles: ReadonlyMap<string, XmlElement>;

  constructor(part: XmlElement | undefined) {
    this.#styles = new Map(childrenNamed(part, "style").map((style) => [style.attributes["styleId"] ?? "", style]));
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const chain = this.#chain(id);
    const names = chain.map((style) => childValue(style, "name") ?? "");
    const outline = Number(first(chain, (style) => childValue(style, "pPr", "outlineLvl")) ?? 9);
    const isHeading = outline < 9 || names.some((name) => HEADING.test(name));
    return {
      form: isHeading ? "heading" : names.some((name) => QUOTATION.test(name)) ? "quotation" : "text",
      list: first(chain, (style) => childValue(style, "pPr", "numPr", "numId")) ?? null,
      level: Number(first(chain, (style) => childValue(style, "pPr", "numPr", "ilvl")) ?? 0),
    };
  }

  /** The formatting of a run with these properties. */
  run(properties: XmlElement | undefined): RunFormat {
    const chain = [properties, ...this.#chain(childValue(properties, "rStyle")).map((style) => child(style, "rPr"))];
    const has = (name: string) => isOn(chain.map((level) => child(level, name)).find((found) => found !== undefined));
    return { bold: has("b"), italic: has("i"), underline: has("u"), hidden: has("vanish") };
  }

  #chain(id: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    for (let style = this.#styles.get(id ?? ""); style !== undefined && chain.length < DEEPEST; ) {
      chain.push(style);
      style = this.#styles.get(childValue(style, "basedOn") ?? "");
    }
    return chain;
  }
}

function first<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}
