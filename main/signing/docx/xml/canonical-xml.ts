import { escapeAttribute, escapeText } from "./escape-xml";
import type { XmlAttribute, XmlTree } from "./xml-tree";

/** How the same XML is brought into the same bytes; both forms leave out comments. */
export type CanonicalForm = "inclusive" | "exclusive";

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/**
 * An element with all that is inside, in the form of Canonical XML 1.0 (inclusive) or Exclusive XML Canonicalization 1.0
 * without a list of prefixes, as it is where it stands in its file.
 */
export function canonicalXml(tree: XmlTree, form: CanonicalForm = "inclusive"): string {
  const parts: string[] = [];
  const inherited = form === "inclusive" ? inheritedXmlAttributes(tree) : [];
  write(tree, form, new Map(), inherited, parts);
  return parts.join("");
}

function write(
  tree: XmlTree,
  form: CanonicalForm,
  written: ReadonlyMap<string, string>,
  inherited: readonly XmlAttribute[],
  parts: string[],
): void {
  const fresh = freshNamespaces(tree, form, written);
  parts.push("<", tree.name);
  for (const [prefix, uri] of fresh) {
    parts.push(prefix === "" ? " xmlns" : ` xmlns:${prefix}`, '="', escapeAttribute(uri), '"');
  }
  const attributes = [...tree.attributes, ...inherited].sort(byNamespaceAndName);
  for (const { name, value } of attributes) parts.push(" ", name, '="', escapeAttribute(value), '"');
  parts.push(">");
  const inside = fresh.length === 0 ? written : new Map([...written, ...fresh]);
  for (const child of tree.children) {
    if (typeof child === "string") parts.push(escapeText(child));
    else write(child, form, inside, [], parts);
  }
  parts.push("</", tree.name, ">");
}

/** The namespaces to be written at an element: those that differ from what the elements around it have written. */
function freshNamespaces(
  tree: XmlTree,
  form: CanonicalForm,
  written: ReadonlyMap<string, string>,
): readonly (readonly [prefix: string, uri: string])[] {
  const used = form === "inclusive" ? new Set(["", ...tree.scope.keys()]) : usedPrefixes(tree);
  return [...used]
    .filter((prefix) => prefix !== "xml")
    .map((prefix) => [prefix, tree.scope.get(prefix) ?? ""] as const)
    .filter(([prefix, uri]) => uri !== (written.get(prefix) ?? ""))
    .sort(([a], [b]) => compare(a, b));
}

function usedPrefixes(tree: XmlTree): ReadonlySet<string> {
  const names = [tree.name, ...tree.attributes.filter(({ namespace }) => namespace !== "").map(({ name }) => name)];
  return new Set(names.map((name) => (name.includes(":") ? name.slice(0, name.indexOf(":")) : "")));
}

/** Attributes such as xml:lang of the elements around the one that is written alone. */
function inheritedXmlAttributes(tree: XmlTree): readonly XmlAttribute[] {
  const found = new Map<string, XmlAttribute>();
  const own = new Set(tree.attributes.map(({ name }) => name));
  for (let around = tree.parent; around !== null; around = around.parent) {
    for (const attribute of around.attributes) {
      const isNew = !own.has(attribute.name) && !found.has(attribute.name);
      if (attribute.namespace === XML_NAMESPACE && isNew) found.set(attribute.name, attribute);
    }
  }
  return [...found.values()];
}

function byNamespaceAndName(a: XmlAttribute, b: XmlAttribute): number {
  return compare(a.namespace, b.namespace) || compare(a.local, b.local);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
