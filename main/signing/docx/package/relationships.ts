import { ExpectedError } from "../../../../preload/contract/expected-error";
import { escapeAttribute } from "../xml/escape-xml";
import { parseStrictXml } from "../xml/parse-strict-xml";
import { attributeOf, elementsOf } from "../xml/xml-tree";
import { RELATIONSHIPS_NAMESPACE } from "./opc-names";

/** One connection from a part to another part, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const BROKEN = "signing.docxBroken";
const ATTRIBUTES = new Set(["Id", "Type", "Target", "TargetMode"]);

/** A .rels part, read. */
export interface RelationshipsPart {
  /** In the order of the part. */
  readonly relationships: readonly Relationship[];
  /** How many pieces of text, such as line ends, stand between them. */
  readonly textRuns: number;
}

/**
 * Reads a .rels part. What the standard does not know is refused, so that every reader sees the same relationships.
 * Throws "signing.docxBroken" and "signing.docxDoctype".
 */
export function readRelationships(bytes: Uint8Array): RelationshipsPart {
  const root = parseStrictXml(bytes, true);
  if (root.local !== "Relationships" || root.namespace !== RELATIONSHIPS_NAMESPACE) throw new ExpectedError(BROKEN);
  const ids = new Set<string>();
  const relationships = elementsOf(root).map((element) => {
    const hasOnlyKnown = element.attributes.every(({ name }) => ATTRIBUTES.has(name));
    const isRelationship = element.local === "Relationship" && element.namespace === RELATIONSHIPS_NAMESPACE;
    if (!isRelationship || !hasOnlyKnown || elementsOf(element).length > 0) throw new ExpectedError(BROKEN);
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributeOf(element, name));
    const mode = attributeOf(element, "TargetMode") ?? "Internal";
    if (id === undefined || type === undefined || target === undefined || ids.has(id)) throw new ExpectedError(BROKEN);
    if (mode !== "Internal" && mode !== "External") throw new ExpectedError(BROKEN);
    ids.add(id);
    return { id, type, target, isExternal: mode === "External" };
  });
  return { relationships, textRuns: root.children.length - relationships.length };
}

/** A .rels part of relationships in the order given. */
export function writeRelationships(relationships: readonly Relationship[]): string {
  const rows = relationships.map(({ id, type, target, isExternal }) => {
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${rows.join("")}</Relationships>`;
}

/**
 * What is hashed of a .rels part: the relationships given, by id, each written out in full (ECMA-376 part 2, 13.2.4.24).
 * With `textRuns`, as xmlsec before 1.3.13 and thereby LibreOffice hash a part with text between its relationships: against
 * the standard, each piece of text becomes an element. It names the same relationships, so it is as safe.
 */
export function relationshipTransform(relationships: readonly Relationship[], textRuns = 0): string {
  const rows = [...relationships]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, target, isExternal }) => {
      const mode = isExternal ? "External" : "Internal";
      return `<Relationship Id="${escapeAttribute(id)}" Target="${escapeAttribute(target)}" TargetMode="${mode}" Type="${escapeAttribute(type)}"></Relationship>`;
    });
  const texts = "<text></text>".repeat(textRuns);
  return `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${texts}${rows.join("")}</Relationships>`;
}

/** The part that a .rels part belongs to; "/" for the package itself, undefined for a part that is no .rels part. */
export function sourceOfRelationships(part: string): string | undefined {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/iu.exec(part);
  return match === null ? undefined : `${match[1]}${match[2]}`;
}

/** The part that a relationship of `source` ("/" for the package) leads to, with "." and ".." taken out. */
export function targetPart(source: string, target: string): string {
  const path = target.replace(/[?#].*$/su, "");
  const from = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/"));
  const folders: string[] = [];
  for (const step of `${from}/${path}`.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return `/${folders.join("/")}`;
}
