import { ExpectedError } from "../../../../preload/contract/expected-error";
import { readZip, type ZipLimits } from "../../../files/read-zip";
import { type ContentTypeEntry, contentTypeLookup, readContentTypes } from "./content-types";
import { locateZip } from "./locate-zip";
import { CONTENT_TYPES, CONTENT_TYPES_PART, MAIN_DOCUMENT_TYPES, ROOT_RELATIONSHIPS_PART } from "./opc-names";
import { type Relationship, readRelationships, sourceOfRelationships, targetPart } from "./relationships";

/** A DOCX unpacked. Parts have the names that they have in a package, such as "/word/document.xml". */
export interface DocxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: readonly ContentTypeEntry[];
  readonly contentTypeOf: (part: string) => string | undefined;
  /** Relationships by the .rels part that holds them. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  /** How many pieces of text stand between the relationships of a .rels part. */
  readonly textRunsIn: ReadonlyMap<string, number>;
  /** The part with the words of the letter. */
  readonly document: string;
  /** Whether the file holds bytes that belong to no part. */
  readonly hasStrayBytes: boolean;
}

const MEGABYTES = 64;
const LIMITS: ZipLimits = { entries: 2_000, totalBytes: 100_000_000, ratio: 200 };
// All parts together; a letter has some thousand bytes of them.
const MOST_BYTES_OF_RELATIONSHIPS = 4_000_000;
const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// What part names may be made of (RFC 3986); everything else stands there percent-encoded.
const PART_NAME = /^(?:\/[\w.~!$&'()*+,;=:@%[\]-]+)+$/u;

/**
 * Unpacks a DOCX with bounds. Throws "signing.docxTooBig", "signing.docxEncrypted", "signing.notDocx", "signing.docxMacros",
 * "signing.docxDuplicateParts", "signing.docxBroken", "signing.docxDoctype" and the errors of zips.
 */
export async function openPackage(file: Uint8Array): Promise<DocxPackage> {
  if (file.length > MEGABYTES * 1_000_000) throw new ExpectedError("signing.docxTooBig", { limit: MEGABYTES });
  if (OLE_CONTAINER.every((byte, index) => file[index] === byte)) throw new ExpectedError("signing.docxEncrypted");
  if (!hasZipMark(file)) throw new ExpectedError("signing.notDocx");
  const { bytes, hasStrayBytes } = locateZip(file);
  const { files } = await readZip(bytes, LIMITS, () => true);
  const parts = new Map([...files].map(([name, content]) => [`/${name}`, content]));
  refuseDoubtfulNames([...parts.keys()]);
  const contentTypes = readContentTypes(requirePart(parts, CONTENT_TYPES_PART));
  requirePart(parts, ROOT_RELATIONSHIPS_PART);
  refuseMacros([...parts.keys()], contentTypes);
  const contentTypeOf = contentTypeLookup(contentTypes);
  const relationships = new Map<string, readonly Relationship[]>();
  const textRunsIn = new Map<string, number>();
  let bytesOfRelationships = 0;
  for (const [name, content] of parts) {
    if (sourceOfRelationships(name) === undefined) continue;
    bytesOfRelationships += content.length;
    if (bytesOfRelationships > MOST_BYTES_OF_RELATIONSHIPS) throw new ExpectedError("signing.docxBroken");
    const read = readRelationships(content);
    relationships.set(name, read.relationships);
    textRunsIn.set(name, read.textRuns);
  }
  const document = findDocument(relationships.get(ROOT_RELATIONSHIPS_PART) ?? []);
  if (!parts.has(document) || contentTypeOf(document) !== CONTENT_TYPES.document) {
    throw new ExpectedError("signing.notDocx");
  }
  return { parts, contentTypes, contentTypeOf, relationships, textRunsIn, document, hasStrayBytes };
}

function hasZipMark(file: Uint8Array): boolean {
  // Somewhere in the file: something may have been put before the zip.
  return file.length > 22 && Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes("PK\x03\x04");
}

function refuseDoubtfulNames(names: readonly string[]): void {
  const known = new Set(names.map((name) => name.toLowerCase()));
  if (known.size < names.length) throw new ExpectedError("signing.docxDuplicateParts");
  if (!names.every((name) => PART_NAME.test(name))) throw new ExpectedError("signing.docxBroken");
}

function refuseMacros(names: readonly string[], contentTypes: readonly ContentTypeEntry[]): void {
  const hasPart = names.some((name) => /\/vba(?:Project|Data)\b/iu.test(name));
  if (hasPart || contentTypes.some(({ type }) => /vbaProject|macroEnabled/iu.test(type))) {
    throw new ExpectedError("signing.docxMacros");
  }
}

function requirePart(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw new ExpectedError("signing.notDocx");
  return part;
}

function findDocument(root: readonly Relationship[]): string {
  const found = root.filter(({ type }) => MAIN_DOCUMENT_TYPES.has(type));
  const [first] = found;
  if (first === undefined || found.length > 1 || first.isExternal) throw new ExpectedError("signing.notDocx");
  return targetPart("/", first.target);
}
