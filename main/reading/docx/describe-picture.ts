import type { XmlElement } from "./xml-element";

const PICTURES = new Set(["blip", "imagedata", "OLEObject", "chart", "relIds"]);

/** What a drawing says of the picture in it, or its name; null if it holds none. */
export function describePicture(drawing: XmlElement): string | null {
  if (!contains(drawing)) return null;
  const found = { description: "", name: "" };
  describe(drawing, found);
  return found.description === "" ? found.name : found.description;
}

function contains(element: XmlElement): boolean {
  return element.name !== "txbxContent" && (PICTURES.has(element.name) || element.children.some(contains));
}

function describe(element: XmlElement, found: { description: string; name: string }): void {
  const { attributes, name } = element;
  if (name === "docPr" || name === "cNvPr") {
    if (found.description === "") found.description = attributes["descr"] ?? attributes["title"] ?? "";
    if (found.name === "") found.name = attributes["name"] ?? "";
  } else if (name === "imagedata" || name === "shape") {
    if (found.description === "") found.description = attributes["alt"] ?? attributes["title"] ?? "";
  }
  if (name !== "txbxContent") for (const inner of element.children) describe(inner, found);
}
