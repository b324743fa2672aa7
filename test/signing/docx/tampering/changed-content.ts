import { replaceIn } from "../a-letter-docx";
import { BOTH, DOCUMENT_RELATIONSHIPS, type Tampering, tampering } from "./tampering";

const IMAGE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const RELS = DOCUMENT_RELATIONSHIPS;
// Another single pixel.
const BLUE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/eL9GtQAAAABJRU5ErkJggg==",
  "base64",
);

const replacing = (name: string, ours: string, part: string, from: string | RegExp, to: string) =>
  tampering(name, ours, BOTH, (entries) => replaceIn(entries, part, from, to));

/** Something that was signed is no longer as it was. */
export const CHANGED_CONTENT: readonly Tampering[] = [
  replacing("words of the letter changed", "docxTextChanged", "word/document.xml", "Absatz0", "Absatz9"),
  replacing("a header changed", "docxPartChanged", "word/header1.xml", "</w:hdr>", "<w:p/></w:hdr>"),
  replacing("styles changed", "docxPartChanged", "word/styles.xml", "</w:styles>", " </w:styles>"),
  replacing("numbering changed", "docxPartChanged", "word/numbering.xml", 'w:val="bullet"', 'w:val="decimal"'),
  replacing("settings changed", "docxPartChanged", "word/settings.xml", "</w:settings>", "<w:x/></w:settings>"),
  replacing("footnotes changed", "docxPartChanged", "word/footnotes.xml", "</w:footnotes>", "\n</w:footnotes>"),
  replacing("own properties changed", "docxPartChanged", "docProps/custom.xml", "<Properties", "<Properties "),
  replacing("a header put in place of another", "docxRelationshipsChanged", RELS, "header1.xml", "header2.xml"),
  replacing("the address of a link changed", "docxRelationshipsChanged", RELS, "example.org", "example.net"),
  replacing(
    "a picture taken from outside",
    "docxRelationshipsChanged",
    RELS,
    'Target="media/image1.png"',
    'Target="https://example.net/image1.png" TargetMode="External"',
  ),
  replacing("a relationship removed", "docxRelationshipsChanged", RELS, /<Relationship Id="rIdLink"[^>]*>/u, ""),
  replacing(
    "another type given to a relationship",
    "docxRelationshipsChanged",
    RELS,
    `Type="${IMAGE_TYPE}"`,
    `Type="${IMAGE_TYPE.replace("image", "oleObject")}"`,
  ),
  tampering("a picture swapped", "docxPictureChanged", BOTH, (entries) => {
    entries["word/media/image1.png"] = new Uint8Array(BLUE);
  }),
  tampering("another document made the letter", "docxRelationshipsChanged", BOTH, (entries) => {
    entries["word/document2.xml"] = entries["word/document.xml"] ?? new Uint8Array(0);
    replaceIn(entries, "[Content_Types].xml", 'PartName="/word/document.xml"', 'PartName="/word/document2.xml"');
    replaceIn(entries, "_rels/.rels", "word/document.xml", "word/document2.xml");
  }),
  tampering("a part renamed", "docxPartMissing", BOTH, (entries) => {
    entries["word/footnotes2.xml"] = entries["word/footnotes.xml"] ?? new Uint8Array(0);
    delete entries["word/footnotes.xml"];
    replaceIn(entries, "[Content_Types].xml", "/word/footnotes.xml", "/word/footnotes2.xml");
  }),
  tampering("a part removed", "docxPartMissing", BOTH, (entries) => {
    delete entries["word/media/image1.png"];
  }),
  tampering("a header declared a footer", "docxContentTypeChanged", ["Open XML SDK"], (entries) =>
    replaceIn(entries, "[Content_Types].xml", "wordprocessingml.header+xml", "wordprocessingml.footer+xml"),
  ),
];
