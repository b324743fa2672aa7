import type { DocumentParts } from "./document-parts";

const HYPERLINK = /<Relationship Id="([^"]+)" Type="[^"]*\/hyperlink"/gu;

/** Gives links ids that count from 1 within each part of the package, in the order of their relationships. */
export function stableHyperlinkIds(parts: DocumentParts): DocumentParts {
  const renamed = new Map(parts);
  for (const [name, relationships] of parts) {
    const owner = ownerOf(name);
    const ids =
      owner === null || typeof relationships !== "string"
        ? []
        : [...relationships.matchAll(HYPERLINK)].map((match) => match[1] ?? "");
    if (owner === null || ids.length === 0 || typeof relationships !== "string") continue;
    const numbers = new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
    renamed.set(name, withIds(relationships, "Id", numbers));
    renamed.set(owner, withIds(String(renamed.get(owner)), "r:id", numbers));
  }
  return renamed;
}

/** "word/_rels/document.xml.rels" belongs to "word/document.xml". */
function ownerOf(relationships: string): string | null {
  const match = /^(.*)_rels\/(.+)\.rels$/u.exec(relationships);
  return match === null ? null : `${match[1]}${match[2]}`;
}

function withIds(xml: string, attribute: string, numbers: ReadonlyMap<string, string>): string {
  return xml.replace(new RegExp(`( ${attribute}=")([^"]+)"`, "gu"), (whole, start: string, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `${start}${number}"`;
  });
}
