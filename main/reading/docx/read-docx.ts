import { richTextToString } from "../../../preload/letter/rich-text";
import type { SourceDocument } from "../source-document";
import { DocxReader } from "./docx-reader";
import { openDocx } from "./open-docx";
import { parseXml } from "./parse-xml";

/**
 * A DOCX as paragraphs: tracked changes as accepted, comments, notes, running heads, deleted words and pictures as remarks.
 * Throws ExpectedError "reading.…" and "zip.…" for what cannot or must not be read.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await openDocx(bytes);
  const reader = new DocxReader(parts);
  parseXml(parts.document, (block) => reader.readBlock(block));
  const { paragraphs, remarks } = reader.finish();
  return { kind: "docx", paragraphs, remarks, text: paragraphs.map(({ text }) => richTextToString(text)).join("\n") };
}
