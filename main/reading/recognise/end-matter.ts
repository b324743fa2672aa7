const ENCLOSURES =
  /^(?:Anlagen?|Anhänge?|Anhang|Beilagen?|Enclosures?|Encl?\.?|Attachments?)\s*(?:\(\d+\)\s*)?(?::\s*|$)/iu;
const COPIES =
  /^(?:Verteiler|Kopien? an|In Kopie(?: an)?|Kopie|Nachrichtlich(?: an)?|Durchschrift an|cc|Copy to|Copies to)\s*(?::\s*|$)/iu;
const AFTERTHOUGHT = /^(?:P\. ?S\.|PS|NB|N\. ?B\.)\s*:?(?:\s|$)/u;

/** The beginning of a part that may follow the signatures, and the words behind its label. */
export interface EndLabel {
  readonly part: "enclosures" | "copies" | "afterthought";
  readonly rest: string;
}

export function readEndLabel(line: string): EndLabel | null {
  if (AFTERTHOUGHT.test(line)) return { part: "afterthought", rest: line };
  for (const [part, pattern] of [
    ["enclosures", ENCLOSURES],
    ["copies", COPIES],
  ] as const) {
    const label = pattern.exec(line);
    if (label !== null) return { part, rest: line.slice(label[0].length).trim() };
  }
  return null;
}

/** The entries of a line, which a semicolon divides; a sign in front of the line is none of the words. */
export function splitEntries(line: string): readonly string[] {
  return line
    .replace(/^[-–•*·]\s+/u, "")
    .split(/\s*;\s*/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
