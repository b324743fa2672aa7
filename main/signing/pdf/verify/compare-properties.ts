import { PDFName, type PDFObject, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { inflateStream } from "../inflate-stream";
import type { PdfFile } from "../pdf-file";
import { type Comparison, finding } from "./compared-revision";
import { metadataProperties } from "./metadata-properties";
import { changedKeys, isSameObject } from "./same-object";

/** What programs write anew with each saving. */
const TECHNICAL = ["ModDate", "Producer"];
const LIMIT_BYTES = 5_000_000;

/** Compares title, author and the like; times of saving may change. Returns the numbers of the objects looked at. */
export function compareProperties(comparison: Comparison): readonly number[] {
  const { before, after } = comparison;
  const entries = [
    [metadataOf(before), metadataOf(after)],
    [infoOf(before), infoOf(after)],
  ] as const;
  const [[oldMetadata, newMetadata], [oldInfo, newInfo]] = entries;
  if (!isSameMetadata(before.resolve(oldMetadata), after.resolve(newMetadata)))
    finding(comparison, "pdfPropertiesChanged");
  const [old, now] = [before.dictionary(oldInfo), after.dictionary(newInfo)];
  const changed =
    now === undefined ? (old === undefined ? [] : ["Title"]) : old === undefined ? keysOf(now) : changedKeys(old, now);
  if (changed.some((key) => !TECHNICAL.includes(key))) finding(comparison, "pdfPropertiesChanged");
  return [oldMetadata, oldInfo].flatMap((one) => (one instanceof PDFRef ? [one.objectNumber] : []));
}

function metadataOf(file: PdfFile): PDFObject | undefined {
  return file.dictionary(file.catalog)?.get(PDFName.of("Metadata"));
}

function infoOf(file: PdfFile): PDFObject | undefined {
  return file.references.trailer.get(PDFName.of("Info"));
}

function keysOf(dictionary: { keys(): PDFName[] }): readonly string[] {
  return dictionary.keys().map((key) => key.decodeText());
}

function isSameMetadata(old: PDFObject | undefined, now: PDFObject | undefined): boolean {
  if (isSameObject(old, now)) return true;
  if (!(old instanceof PDFRawStream) || !(now instanceof PDFRawStream)) return false;
  try {
    const [one, other] = [old, now].map((stream) => metadataProperties(inflateStream(stream, LIMIT_BYTES)));
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}
