import { SaxesParser, type SaxesTagNS } from "saxes";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import type { XmlTree } from "./xml-tree";

interface OpenTree extends XmlTree {
  readonly parent: OpenTree | null;
  readonly children: (XmlTree | string)[];
}

/** What a part that we read may be at most: a signature of two thousand parts stays far below. */
const LIMITS = { megabytes: 4, depth: 60, elements: 100_000, namespaces: 40 };
const BROKEN = "signing.docxBroken";

/**
 * The root element of a part in UTF-8 and XML 1.0. Without `mayHaveComments`, a part with comments or processing instructions
 * is refused: they don't belong into signed text, where two readers may see different things.
 * Throws "signing.docxBroken" and "signing.docxDoctype".
 */
export function parseStrictXml(bytes: Uint8Array, mayHaveComments = false): XmlTree {
  if (bytes.length > LIMITS.megabytes * 1_000_000) throw new ExpectedError(BROKEN);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = (code = BROKEN) => {
    throw new ExpectedError(code);
  };
  let root: OpenTree | null = null;
  let current: OpenTree | null = null;
  let elements = 0;
  let depth = 0;
  parser.on("error", () => refuse());
  parser.on("doctype", () => refuse("signing.docxDoctype"));
  parser.on("comment", () => mayHaveComments || refuse());
  parser.on("processinginstruction", () => mayHaveComments || refuse());
  parser.on("xmldecl", ({ version, encoding }) => {
    if ((version ?? "1.0") !== "1.0" || (encoding ?? "utf-8").toLowerCase() !== "utf-8") refuse();
  });
  parser.on("opentag", (tag) => {
    if (++elements > LIMITS.elements || ++depth > LIMITS.depth) refuse();
    const opened = openTree(tag, current);
    if (opened.scope.size > LIMITS.namespaces) refuse();
    current?.children.push(opened);
    root ??= opened;
    current = opened;
  });
  parser.on("closetag", () => {
    depth--;
    current = current?.parent ?? null;
  });
  const addText = (text: string) => {
    const children = current?.children;
    const last = children?.at(-1);
    if (typeof last === "string") children?.splice(-1, 1, last + text);
    else children?.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decodeUtf8Strictly(bytes)).close();
  if (root === null) throw new ExpectedError(BROKEN);
  return root;
}

function openTree(tag: SaxesTagNS, parent: OpenTree | null): OpenTree {
  const attributes = Object.values(tag.attributes)
    .filter(({ name, prefix }) => prefix !== "xmlns" && name !== "xmlns")
    .map(({ name, local, uri, value }) => ({ name, local, namespace: uri, value }));
  const inherited = parent?.scope ?? new Map<string, string>();
  const declared = Object.entries(tag.ns);
  const scope = declared.length === 0 ? inherited : new Map([...inherited, ...declared]);
  return { name: tag.name, local: tag.local, namespace: tag.uri, attributes, scope, parent, children: [] };
}

function decodeUtf8Strictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError(BROKEN);
  }
}
