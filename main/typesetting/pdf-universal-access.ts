import { metadataWithUniversalAccess } from "./universal-access-metadata";

/**
 * Makes a PDF/A-2a file of the compiler a PDF/UA-1 file too, by an incremental update of two objects: what the file says
 * of itself, and that viewers show its title. The bytes before stay as they are; the result ends with a line break, which
 * LibreOffice wants of a signed file. Throws if the file is not built as the compiler builds it, which would be a bug.
 */
export function addUniversalAccess(pdf: Buffer): Uint8Array {
  const table = readCrossReferences(pdf);
  const catalog = objectText(pdf, table, table.root);
  const metadataNumber = Number(matched(catalog, /\/Metadata (\d+) 0 R/u, "metadata")[1]);
  const metadata = metadataWithUniversalAccess(streamText(objectText(pdf, table, metadataNumber)));
  const newCatalog = replaceOnce(catalog, "/ViewerPreferences <<", "/ViewerPreferences <<\n    /DisplayDocTitle true");
  const length = Buffer.byteLength(metadata);
  const objects = [
    {
      number: metadataNumber,
      text: `${metadataNumber} 0 obj\n<<\n  /Length ${length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${metadata}\nendstream\nendobj\n`,
    },
    { number: table.root, text: newCatalog },
  ];
  return Buffer.concat([pdf, increment(objects, table, pdf.length)]);
}

interface CrossReferences {
  /** Byte offset of the section itself. */
  readonly start: number;
  readonly size: number;
  /** Object number of the catalog. */
  readonly root: number;
  /** The trailer's entries for /Info and /ID, taken over as they are. */
  readonly identity: string;
}

const ENTRY_BYTES = 20;
// Enough for the trailer; object numbers and identifiers are short.
const TAIL_BYTES = 1024;

function readCrossReferences(pdf: Buffer): CrossReferences {
  const tail = pdf.toString("latin1", Math.max(0, pdf.length - TAIL_BYTES));
  const [, trailer = "", start] = matched(tail, /trailer\n<<\n([\s\S]*?)\n>>\nstartxref\n(\d+)\n%%EOF$/u, "trailer");
  const [, size] = matched(trailer, /\/Size (\d+)/u, "size");
  const [, root] = matched(trailer, /\/Root (\d+) 0 R/u, "root");
  const [identity] = matched(trailer, /\/Info \d+ 0 R\n\s*\/ID \[\([^)]*\) \([^)]*\)\]/u, "identity");
  const table = { start: Number(start), size: Number(size), root: Number(root), identity };
  matched(pdf.toString("latin1", table.start, table.start + 40), new RegExp(`^xref\n0 ${table.size}\n`, "u"), "table");
  return table;
}

function objectText(pdf: Buffer, table: CrossReferences, number: number): string {
  const first = table.start + `xref\n0 ${table.size}\n`.length;
  const entry = pdf.toString("latin1", first + number * ENTRY_BYTES, first + (number + 1) * ENTRY_BYTES);
  const offset = Number(matched(entry, /^(\d{10}) 00000 n\s\s$/u, "entry")[1]);
  const end = pdf.indexOf("\nendobj\n", offset);
  const text = pdf.toString("utf8", offset, end + "\nendobj\n".length);
  if (end < 0 || !text.startsWith(`${number} 0 obj\n`)) throw unexpected("object");
  return text;
}

function streamText(object: string): string {
  return matched(object, /\nstream\n([\s\S]*)\nendstream\n/u, "stream")[1] ?? "";
}

interface WrittenObject {
  readonly number: number;
  readonly text: string;
}

function increment(objects: readonly WrittenObject[], table: CrossReferences, length: number): Buffer {
  const parts = ["\n"];
  const sections: string[] = [];
  let offset = length + 1;
  for (const { number, text } of objects) {
    sections.push(`${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`);
    parts.push(text);
    offset += Buffer.byteLength(text);
  }
  const trailer = `/Size ${table.size}\n  /Root ${table.root} 0 R\n  ${table.identity}\n  /Prev ${table.start}`;
  parts.push(`xref\n${sections.join("")}trailer\n<<\n  ${trailer}\n>>\nstartxref\n${offset}\n%%EOF\n`);
  return Buffer.from(parts.join(""));
}

function matched(text: string, pattern: RegExp, what: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (match === null) throw unexpected(what);
  return match;
}

function replaceOnce(text: string, old: string, replacement: string): string {
  if (text.split(old).length !== 2) throw unexpected(old);
  return text.replace(old, replacement);
}

function unexpected(what: string): Error {
  return new Error(`The typeset PDF is not built as expected: ${what}`);
}
