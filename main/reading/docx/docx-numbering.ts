import { child, childrenNamed, childValue, type XmlElement } from "./xml-element";

/** What stands in front of a paragraph that belongs to a list. */
export interface ListPlace {
  readonly kind: "bullet" | "numbered" | "none";
  /** The number as it counts up in the document. */
  readonly number: number;
}

/** The lists of a document, counting as their paragraphs come. */
export class DocxNumbering {
  readonly #levels = new Map<string, ReadonlyMap<number, XmlElement>>();
  readonly #counters = new Map<string, number[]>();

  constructor(part: XmlElement | undefined) {
    const abstract = new Map(
      childrenNamed(part, "abstractNum").map((list) => [list.attributes["abstractNumId"] ?? "", list]),
    );
    for (const list of childrenNamed(part, "num")) {
      const levels = new Map<number, XmlElement>();
      for (const level of childrenNamed(abstract.get(childValue(list, "abstractNumId") ?? ""), "lvl")) {
        levels.set(Number(level.attributes["ilvl"] ?? 0), level);
      }
      for (const override of childrenNamed(list, "lvlOverride")) {
        const level = child(override, "lvl");
        if (level !== undefined) levels.set(Number(override.attributes["ilvl"] ?? 0), level);
      }
      this.#levels.set(list.attributes["numId"] ?? "", levels);
    }
  }

  /** Counts one paragraph of a list's level (0 to 8) further. */
  next(list: string, levelAsWritten: number): ListPlace {
    const level = Math.min(8, Math.max(0, Math.trunc(levelAsWritten) || 0));
    const definition = this.#levels.get(list)?.get(level);
    const format = childValue(definition, "numFmt") ?? "none";
    if (definition === undefined || format === "none") return { kind: "none", number: 0 };
    if (format === "bullet") return { kind: "bullet", number: 0 };
    const counters = this.#counters.get(list) ?? [];
    this.#counters.set(list, counters);
    const start = Math.trunc(Number(childValue(definition, "start") ?? 1)) || 0;
    counters.length = Math.min(counters.length, level + 1);
    const number = (counters[level] ?? start - 1) + 1;
    counters[level] = number;
    return { kind: "numbered", number };
  }
}
