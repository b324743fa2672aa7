import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { aSheet, FULL_LETTER } from "../../export/sample-sheets";

/** Names and contents of the entries of a DOCX. */
export type Entries = Record<string, Uint8Array>;

const IMAGE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
// One red pixel.
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
  "base64",
);

/** A letter as it is exported, with a picture and a link besides. */
export async function aLetterDocx(subject = "Ein Bahnhof für alle"): Promise<Uint8Array> {
  const written = await writeDocx(aSheet({ ...FULL_LETTER, subject }));
  return withEntries(written, (entries) => {
    entries["word/media/image1.png"] = new Uint8Array(PIXEL);
    replaceIn(
      entries,
      "word/_rels/document.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdPicture" Type="${IMAGE_TYPE}" Target="media/image1.png"/><Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a?b=1" TargetMode="External"/></Relationships>`,
    );
  });
}

/** The DOCX with its entries changed in place. */
export function withEntries(docx: Uint8Array, change: (entries: Entries) => void): Uint8Array {
  const entries: Entries = unzipSync(docx);
  change(entries);
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

/** Replaces text in an entry; fails if it is not there, so that no test changes nothing. */
export function replaceIn(entries: Entries, name: string, from: string | RegExp, to: string): void {
  const before = textIn(entries, name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing to replace in ${name}`);
  entries[name] = strToU8(after);
}

export function textIn(entries: Entries, name: string): string {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`no ${name}`);
  return strFromU8(entry);
}
