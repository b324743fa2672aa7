import { ExpectedError } from "../../../preload/contract/expected-error";
import { readZip } from "../../files/read-zip";
import { READING_LIMITS } from "../reading-limits";
import { parseXml } from "./parse-xml";
import { childrenNamed, type XmlElement } from "./xml-element";

export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a DOCX that hold words. */
export interface DocxPackage {
  readonly document: Uint8Array;
  /** Relationships of the document by their id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The parsed part of the document's first relationship whose type ends so, such as "styles"; undefined if there is none. */
  readonly part: (type: string) => XmlElement | undefined;
  /** The parsed parts of all relationships whose type ends so, such as "header". */
  readonly parts: (type: string) => readonly XmlElement[];
}

const LIMITS = { entries: 2_000, totalBytes: READING_LIMITS.xmlMegabytes * 1_000_000, ratio: 200 };

/** Throws ExpectedError "reading.notDocx", "reading.openDocument", "reading.macros", "reading.brokenDocx" and those of zips. */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const { names, files } = await readZip(
    bytes,
    LIMITS,
    (name) => /\.(?:xml|rels)$/iu.test(name) || name === "mimetype",
  );
  if (names.some((name) => /vbaProject\.bin$/iu.test(name))) throw new ExpectedError("reading.macros");
  const mimetype = files.get("mimetype");
  if (mimetype !== undefined && new TextDecoder().decode(mimetype).includes("opendocument")) {
    throw new ExpectedError("reading.openDocument");
  }
  const main = [...readRelationships(files.get("_rels/.rels"), "").values()].find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  const path = main?.target ?? "word/document.xml";
  const document = files.get(path);
  if (document === undefined || !path.startsWith("word/")) throw new ExpectedError("reading.notDocx");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relationships = readRelationships(files.get(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const parts = (type: string) =>
    [...relationships.values()]
      .filter((relationship) => !relationship.isExternal && relationship.type.endsWith(`/${type}`))
      .map(({ target }) => files.get(target))
      .filter((part) => part !== undefined)
      .map((part) => parseXml(part));
  return { document, relationships, parts, part: (type) => parts(type)[0] };
}

function readRelationships(bytes: Uint8Array | undefined, folder: string): ReadonlyMap<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  if (bytes === undefined) return relationships;
  for (const { attributes } of childrenNamed(parseXml(bytes), "Relationship")) {
    const target = attributes["Target"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    relationships.set(attributes["Id"] ?? "", {
      type: attributes["Type"] ?? "",
      target: isExternal ? target : resolve(target, folder),
      isExternal,
    });
  }
  return relationships;
}

function resolve(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//u, "");
}
