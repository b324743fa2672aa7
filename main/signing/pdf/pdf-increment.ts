import { PDFContext as Context, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import type { PdfFile } from "./pdf-file";

/** What is appended to a PDF: new objects, and objects that take the place of others. */
export interface PdfIncrement {
  readonly context: PDFContext;
  /** A number for an object that is written later. */
  reserve(): PDFRef;
  write(reference: PDFRef, object: PDFObject | Buffer): void;
  add(object: PDFObject | Buffer): PDFRef;
  finish(): WrittenIncrement;
}

export interface WrittenIncrement {
  /** The whole file: the bytes before as they were, then what was appended, ending in a line break. */
  readonly bytes: Buffer;
  /** Offset of a written object's content, behind "obj" and its line break. */
  contentOffset(reference: PDFRef): number;
}

/** Begins an incremental update (ISO 32000-1, 7.5.6). Its cross-references are of the kind that the file has. */
export function startIncrement(file: PdfFile): PdfIncrement {
  const objects = new Map<PDFRef, Buffer>();
  let size = file.references.size;
  const reserve = () => PDFRef.of(size++);
  const write = (reference: PDFRef, object: PDFObject | Buffer) => {
    objects.set(reference, Buffer.isBuffer(object) ? object : serialised(object));
  };
  return {
    context: Context.create(),
    reserve,
    write,
    add(object) {
      const reference = reserve();
      write(reference, object);
      return reference;
    },
    finish: () => finished(file, objects, size),
  };
}

export function serialised(object: PDFObject): Buffer {
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

interface Entry {
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
}

function finished(file: PdfFile, objects: ReadonlyMap<PDFRef, Buffer>, size: number): WrittenIncrement {
  const parts: Buffer[] = [file.bytes];
  let length = file.bytes.length;
  const append = (part: Buffer | string) => {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part, "latin1");
    parts.push(bytes);
    length += bytes.length;
  };
  if (file.bytes[file.bytes.length - 1] !== 0x0a) append("\n");
  const entries: Entry[] = [];
  const contents = new Map<PDFRef, number>();
  for (const [reference, bytes] of objects) {
    const { objectNumber: number, generationNumber: generation } = reference;
    entries.push({ number, generation, offset: length });
    append(`${number} ${generation} obj\n`);
    contents.set(reference, length);
    append(bytes);
    append("\nendobj\n");
  }
  const start = length;
  if (file.references.isStream) append(referenceStream(file, entries, size, start));
  else append(referenceTable(file, entries, size));
  append(`startxref\n${start}\n%%EOF\n`);
  return { bytes: Buffer.concat(parts), contentOffset: (reference) => contents.get(reference) ?? Number.NaN };
}

function referenceTable(file: PdfFile, entries: readonly Entry[], size: number): string {
  const sections = runs(entries).map((run) => {
    const lines = run.map(({ offset, generation }) => `${padded(offset, 10)} ${padded(generation, 5)} n \n`);
    return `${run[0]?.number} ${run.length}\n${lines.join("")}`;
  });
  return `xref\n${sections.join("")}trailer\n<<\n${trailerEntries(file, size)}\n>>\n`;
}

function referenceStream(file: PdfFile, entries: readonly Entry[], size: number, start: number): Buffer {
  const own = { number: size, generation: 0, offset: start };
  const all = runs([...entries, own]);
  const index = all.map((run) => `${run[0]?.number} ${run.length}`).join(" ");
  const data = Buffer.concat(
    all.flat().map(({ offset, generation }) => {
      const entry = Buffer.alloc(7, 1);
      entry.writeUInt32BE(offset, 1);
      entry.writeUInt16BE(generation, 5);
      return entry;
    }),
  );
  const more = `/Type /XRef /W [1 4 2] /Index [${index}] /Length ${data.length}`;
  const head = `${size} 0 obj\n<<\n${trailerEntries(file, size + 1)}\n${more}\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), data, Buffer.from("\nendstream\nendobj\n")]);
}

/** Root, Info and ID as the file has them. */
function trailerEntries(file: PdfFile, size: number): string {
  const { trailer, start } = file.references;
  const kept = ["Root", "Info", "ID"].flatMap((name) => {
    const value = trailer.get(PDFName.of(name));
    return value === undefined ? [] : [`/${name} ${serialised(value).toString("latin1")}`];
  });
  return [`/Size ${size}`, ...kept, `/Prev ${start}`].join("\n");
}

/** Entries in the order of their numbers, those without a gap together. */
function runs(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sorted = [...entries].sort((one, other) => one.number - other.number);
  const found: Entry[][] = [];
  for (const entry of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1)?.number === entry.number - 1) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** A dictionary with some entries changed; the one before stays as it is. */
export function withEntries(dictionary: PDFDict, entries: Readonly<Record<string, PDFObject>>): PDFDict {
  const map = new Map(dictionary.entries());
  for (const [name, value] of Object.entries(entries)) map.set(PDFName.of(name), value);
  return PDFDict.fromMapWithContext(map, dictionary.context);
}
