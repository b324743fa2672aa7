import { strToU8, zipSync } from "fflate";
import { type Entries, replaceIn, withEntries } from "./a-letter-docx";

const MACROS = "application/vnd.ms-office.vbaProject";
const CONTENT_TYPES = "[Content_Types].xml";
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]>';

/** Files that are refused, by what they are, with the code of the error; most are the letter with something wrong in it. */
export function badFiles(letter: Uint8Array): readonly (readonly [name: string, code: string, file: Uint8Array])[] {
  const edited = (edit: (entries: Entries) => void) => withEntries(letter, edit);
  return [
    ["an empty file", "signing.notDocx", new Uint8Array(0)],
    ["a text file", "signing.notDocx", strToU8("Sehr geehrte Damen und Herren, ".repeat(10))],
    ["a zip that is no DOCX", "signing.notDocx", zipSync({ "letter.txt": strToU8("Guten Tag") })],
    ["a zip without entries", "signing.notDocx", zipSync({})],
    [
      "an OpenDocument text",
      "signing.notDocx",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
    ],
    [
      "a document of another kind",
      "signing.notDocx",
      edited((entries) => replaceIn(entries, CONTENT_TYPES, "document.main+xml", "template.main+xml")),
    ],
    [
      "an encrypted document",
      "signing.docxEncrypted",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
    ],
    [
      "a document with macros",
      "signing.docxMacros",
      edited((entries) => {
        entries["word/vbaProject.bin"] = new Uint8Array(10);
        replaceIn(entries, CONTENT_TYPES, "</Types>", `<Default Extension="bin" ContentType="${MACROS}"/></Types>`);
      }),
    ],
    [
      "macros under another name",
      "signing.docxMacros",
      edited((entries) => {
        entries["word/harmless.xml"] = new Uint8Array(10);
        replaceIn(
          entries,
          CONTENT_TYPES,
          "</Types>",
          `<Override PartName="/word/harmless.xml" ContentType="${MACROS}"/></Types>`,
        );
      }),
    ],
    [
      "a document that declares macros",
      "signing.docxMacros",
      edited((entries) =>
        replaceIn(
          entries,
          CONTENT_TYPES,
          /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/u,
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      ),
    ],
    [
      "a DOCTYPE in relationships",
      "signing.docxDoctype",
      edited((entries) =>
        replaceIn(entries, "word/_rels/document.xml.rels", "<Relationships", `${DOCTYPE}<Relationships`),
      ),
    ],
    [
      "a DOCTYPE in content types",
      "signing.docxDoctype",
      edited((entries) => replaceIn(entries, CONTENT_TYPES, "<Types", `${DOCTYPE}<Types`)),
    ],
    [
      "relationships that are no XML",
      "signing.docxBroken",
      edited((entries) => replaceIn(entries, "_rels/.rels", "<Relationship ", "<Relationship <")),
    ],
    [
      "relationships in another encoding",
      "signing.docxBroken",
      edited((entries) => replaceIn(entries, "_rels/.rels", /UTF-8/u, "UTF-16")),
    ],
    [
      "an id of a relationship given twice",
      "signing.docxBroken",
      edited((entries) => replaceIn(entries, "word/_rels/document.xml.rels", 'Id="rId2"', 'Id="rId1"')),
    ],
    [
      "a content type given twice",
      "signing.docxBroken",
      edited((entries) =>
        replaceIn(
          entries,
          CONTENT_TYPES,
          "</Types>",
          '<Override PartName="/WORD/document.xml" ContentType="text/plain"/></Types>',
        ),
      ),
    ],
    [
      "two main documents",
      "signing.notDocx",
      edited((entries) =>
        replaceIn(
          entries,
          "_rels/.rels",
          "</Relationships>",
          '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/header1.xml"/></Relationships>',
        ),
      ),
    ],
    ["a file cut off", "zip.broken", letter.subarray(0, letter.length - 400)],
    [
      "a path that leads out",
      "zip.unsafeName",
      edited((entries) => void Object.assign(entries, { "../a": strToU8("a") })),
    ],
    [
      "a name that no part has",
      "signing.docxBroken",
      edited((entries) => void Object.assign(entries, { "word/ä b.xml": strToU8("a") })),
    ],
    [
      "a zip bomb",
      "zip.bomb",
      edited((entries) => void Object.assign(entries, { "word/a.xml": new Uint8Array(30e6) })),
    ],
    [
      "too many parts",
      "zip.tooManyEntries",
      edited((entries) => {
        for (let index = 0; index < 2_000; index++) entries[`word/a${index}.xml`] = strToU8("a");
      }),
    ],
    ["a file of 65 MB", "signing.docxTooBig", new Uint8Array(65e6)],
  ];
}
