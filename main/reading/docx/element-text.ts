import { readSymbol } from "./docx-symbols";
import { chosenForm, type XmlElement } from "./xml-element";

/** All words inside an element, deleted ones too, one line for each paragraph. */
export function elementText(element: XmlElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join("")
    .replace(/\n{2,}/gu, "\n")
    .trim();
}

function collect(element: XmlElement, parts: string[]): void {
  switch (element.name) {
    case "t":
    case "delText":
      parts.push(element.text);
      return;
    case "tab":
      parts.push("\t");
      return;
    case "br":
    case "cr":
      parts.push("\n");
      return;
    case "noBreakHyphen":
      parts.push("\u2011");
      return;
    case "sym":
      parts.push(readSymbol(element.attributes["char"] ?? ""));
      return;
    case "pPr":
    case "rPr":
      return;
    case "AlternateContent":
      collect(chosenForm(element), parts);
      return;
    default:
      for (const inner of element.children) collect(inner, parts);
      if (element.name === "p") parts.push("\n");
  }
}
