import { buildDocx, item, listDefinition, p, run } from "../reading/build-docx";

const BODY =
  p("Offener Brief", '<w:pStyle w:val="H1"/>') +
  p("Sehr geehrte Damen und Herren,") +
  p(
    `${run("wir ")}${run("bitten", "<w:b/>")}<w:ins>${run(" Sie")}</w:ins><w:del><w:r><w:delText>Euch</w:delText></w:r></w:del>`,
  ) +
  p(
    `<w:hyperlink r:id="r1">${run("hier")}</w:hyperlink><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>`,
  ) +
  item("eins", 1) +
  item("zwei", 1) +
  `<w:tbl><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>` +
  p(
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr="Bild"/><a:blip/><w:txbxContent>${p("Kasten")}</w:txbxContent>` +
      `</w:drawing></mc:Choice></mc:AlternateContent><w:sym w:char="F0FC"/><w:br/><w:tab/><w:fldChar w:fldCharType="begin"/>` +
      '<w:instrText>HYPERLINK "https://a.example"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>x</w:t><w:fldChar w:fldCharType="end"/></w:r>',
  ) +
  p("Mit freundlichen Grüßen") +
  p("Anna Berg");

const PARTS = {
  body: BODY,
  styles: '<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="H1"/></w:style>',
  numbering: listDefinition(1, "decimal"),
  comments: `<w:comment w:id="1">${p("Notiz")}</w:comment>`,
  footnotes: `<w:footnote w:id="2">${p("Fuß")}</w:footnote>`,
  headers: [p("Kopf")],
  links: { r1: "https://example.org" },
};

/** A DOCX whose document part is the given XML. */
export function docxWithDocument(xml: Uint8Array): Uint8Array {
  return buildDocx({ ...PARTS, files: { "word/document.xml": xml } });
}

/** A document part that has everything that the reader knows. */
export const DOCUMENT_XML = new TextEncoder().encode(
  `<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>${BODY}</w:body></w:document>`,
);

export const WHOLE_DOCX = docxWithDocument(DOCUMENT_XML);
