import { SaxesParser } from "saxes";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { decodeText } from "../decode-text";
import { READING_LIMITS } from "../reading-limits";
import type { XmlElement } from "./xml-element";

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/**
 * The root element of an XML part. `onBlock` gets each child of the body as soon as it is complete; then it is not kept.
 * Throws "reading.brokenDocx", "reading.unsafeDocx" (DOCTYPE) and "reading.tooManyParagraphs".
 */
export function parseXml(bytes: Uint8Array, onBlock?: (element: XmlElement) => void): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let kept = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new ExpectedError("reading.brokenDocx");
  });
  parser.on("doctype", () => {
    throw new ExpectedError("reading.unsafeDocx");
  });
  parser.on("opentag", (tag) => {
    const element = { name: localName(tag.name), attributes: readAttributes(tag.attributes), children: [], text: "" };
    const parent = open.at(-1);
    if (onBlock === undefined || parent?.name !== "body") parent?.children.push(element);
    open.push(element);
    if (parent?.name === "body") kept = 0;
    if (++kept > READING_LIMITS.xmlElementsTogether) {
      throw new ExpectedError("reading.tooManyParagraphs", { limit: READING_LIMITS.paragraphs });
    }
    if (open.length > READING_LIMITS.xmlDepth) throw new ExpectedError("reading.brokenDocx");
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("cdata", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined && open.at(-1)?.name === "body") onBlock?.(element);
  });
  parser.write(decodeText(bytes)).close();
  return root.children[0] ?? root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value;
  return local;
}
