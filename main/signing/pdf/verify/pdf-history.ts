import { PDFContext, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import { ExpectedError } from "../../../../preload/contract/expected-error";
import { readSection } from "../cross-references";
import type { ObjectPlace, ReferenceSection } from "../object-place";
import { type PdfFile, pdfFileOf } from "../pdf-file";
import { VERIFYING_LIMITS } from "./verifying-limits";

/** The file as it was when a further part had been appended. */
export interface PdfRevision {
  /** Offset of its cross-references. */
  readonly start: number;
  /** Where the objects are that it brought; "free" what it took away. */
  readonly changes: ReadonlyMap<number, ObjectPlace>;
  readonly file: PdfFile;
}

/** All that was ever saved into a file, one part behind the other. */
export interface PdfHistory {
  readonly bytes: Buffer;
  /** The oldest first, at least one. */
  readonly revisions: readonly PdfRevision[];
  /** Offset behind the last end mark and its line break; what follows belongs to nothing. */
  readonly end: number;
}

const LINEARISED_HEAD_BYTES = 1024;
const END_BYTES = 64;

/**
 * Reads the revisions of a PDF by its chain of cross-references. Bytes behind the last end mark are no reason to refuse it.
 * Throws ExpectedError "pdf.broken", "pdf.hybrid" and "pdf.encrypted".
 */
export function readHistory(bytes: Buffer): PdfHistory {
  const context = PDFContext.create();
  const { start, end } = lastEnd(bytes);
  const parts = joinedLinearised(bytes, sectionChain(bytes, start, context));
  const parsed = new Map<number, PDFObject>();
  const places = new Map<number, ObjectPlace>();
  const revisions = parts.map(({ offset, section }) => {
    for (const [number, place] of section.places) places.set(number, place);
    const references = { places: new Map(places), trailer: section.trailer, size: 0, start: offset, isStream: false };
    return { start: offset, changes: section.places, file: pdfFileOf(bytes, references, context, parsed) };
  });
  return { bytes, revisions, end };
}

interface PlacedSection {
  readonly offset: number;
  readonly section: ReferenceSection;
}

/** The last place that reads like the end of a PDF. */
function lastEnd(bytes: Buffer): { readonly start: number; readonly end: number } {
  for (let at = bytes.lastIndexOf("startxref"); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf("startxref", at - 1)) {
    const text = bytes.toString("latin1", at, at + END_BYTES);
    const found = /^startxref[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+%%EOF(?:\r\n|\n|\r)?/u.exec(text);
    if (found !== null) return { start: Number(found[1]), end: at + found[0].length };
  }
  throw new ExpectedError("pdf.broken");
}

/** The sections from the oldest to the newest. */
function sectionChain(bytes: Buffer, start: number, context: PDFContext): readonly PlacedSection[] {
  const chain: PlacedSection[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = start; offset !== undefined; ) {
    if (seen.has(offset) || seen.size >= VERIFYING_LIMITS.revisions) throw new ExpectedError("pdf.broken");
    seen.add(offset);
    const section = withHiddenPart(bytes, readSection(bytes, offset, context), context);
    chain.push({ offset, section });
    offset = numberIn(section, "Prev");
  }
  return chain.reverse();
}

/** Word writes a second section beside the first one of a file, for programs that know it (ISO 32000-1, 7.5.8.4). */
function withHiddenPart(bytes: Buffer, section: ReferenceSection, context: PDFContext): ReferenceSection {
  const offset = numberIn(section, "XRefStm");
  if (offset === undefined) return section;
  // Word's own has no entries besides. With both, a later part of the file could show some programs another letter.
  if (section.trailer.has(PDFName.of("Prev")) && section.places.size > 0) throw new ExpectedError("pdf.hybrid");
  const places = new Map(readSection(bytes, offset, context).places);
  for (const [number, place] of section.places) {
    if (place.kind !== "free" || !places.has(number)) places.set(number, place);
  }
  return { places, trailer: section.trailer };
}

/** A linearised file has two sections from the begin, the one for its first page being read before the one for the rest. */
function joinedLinearised(bytes: Buffer, chain: readonly PlacedSection[]): readonly PlacedSection[] {
  const [rest, first, ...later] = chain;
  const isLinearised = /\/Linearized\b/u.test(bytes.toString("latin1", 0, LINEARISED_HEAD_BYTES));
  if (rest === undefined || first === undefined || !isLinearised || first.offset > rest.offset) {
    return increasing(chain);
  }
  const places = new Map([...rest.section.places, ...first.section.places]);
  return increasing([{ offset: first.offset, section: { places, trailer: first.section.trailer } }, ...later]);
}

function increasing(chain: readonly PlacedSection[]): readonly PlacedSection[] {
  const isInOrder = chain.every(({ offset }, index) => index === 0 || offset > (chain[index - 1]?.offset ?? 0));
  if (!isInOrder) throw new ExpectedError("pdf.broken");
  return chain;
}

function numberIn({ trailer }: ReferenceSection, name: string): number | undefined {
  const value = trailer.get(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
