import { ExpectedError } from "../../../../preload/contract/expected-error";
import { escapeAttribute } from "../xml/escape-xml";
import { parseStrictXml } from "../xml/parse-strict-xml";
import { attributeOf, elementsOf } from "../xml/xml-tree";
import { CONTENT_TYPES_NAMESPACE } from "./opc-names";

/** A line of [Content_Types].xml: the type of all parts with this extension, or of the part with this name. */
export interface ContentTypeEntry {
  readonly of: "extension" | "part";
  readonly key: string;
  readonly type: string;
}

const BROKEN = "signing.docxBroken";

/**
 * The lines of [Content_Types].xml; what two readers could understand differently is refused.
 * Throws "signing.docxBroken" and "signing.docxDoctype".
 */
export function readContentTypes(bytes: Uint8Array): readonly ContentTypeEntry[] {
  const root = parseStrictXml(bytes, true);
  if (root.local !== "Types" || root.namespace !== CONTENT_TYPES_NAMESPACE) throw new ExpectedError(BROKEN);
  const seen = new Set<string>();
  return elementsOf(root).map((element) => {
    const isDefault = element.local === "Default";
    const isKnown = element.namespace === CONTENT_TYPES_NAMESPACE && (isDefault || element.local === "Override");
    const key = attributeOf(element, isDefault ? "Extension" : "PartName");
    const type = attributeOf(element, "ContentType");
    if (!isKnown || key === undefined || type === undefined) throw new ExpectedError(BROKEN);
    // Case tells neither parts nor extensions apart.
    const name = `${element.local} ${key.toLowerCase()}`;
    if (seen.has(name)) throw new ExpectedError(BROKEN);
    seen.add(name);
    return { of: isDefault ? "extension" : "part", key, type };
  });
}

/** The bytes of a [Content_Types].xml of these lines: first the extensions, then the parts, as Word writes it. */
export function writeContentTypes(entries: readonly ContentTypeEntry[]): Uint8Array {
  const row = (name: string, key: string, entry: ContentTypeEntry) =>
    `<${name} ${key}="${escapeAttribute(entry.key)}" ContentType="${escapeAttribute(entry.type)}"/>`;
  const extensions = entries
    .filter((entry) => entry.of === "extension")
    .map((entry) => row("Default", "Extension", entry));
  const parts = entries.filter((entry) => entry.of === "part").map((entry) => row("Override", "PartName", entry));
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${CONTENT_TYPES_NAMESPACE}">${extensions.join("")}${parts.join("")}</Types>`,
  );
}

/** Finds the content type of a part by its name; undefined if the package gives it none. */
export function contentTypeLookup(entries: readonly ContentTypeEntry[]): (part: string) => string | undefined {
  const types = new Map(entries.map((entry) => [`${entry.of} ${entry.key.toLowerCase()}`, entry.type]));
  return (part) => {
    const name = part.toLowerCase();
    const extension = /\.([^./]+)$/u.exec(name)?.[1] ?? "";
    return types.get(`part ${name}`) ?? types.get(`extension ${extension}`);
  };
}
