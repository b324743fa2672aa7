import { expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import { buildDocx, type DocxParts, item, listDefinition, p, run } from "./build-docx";
import { readBytes } from "./read-fixture";

const SALUTATION = p("Sehr geehrte Damen und Herren,");

async function read(parts: DocxParts): Promise<Letter> {
  const { letter, source } = await readBytes(buildDocx(parts), "brief.docx");
  expect(source.kind).toBe("docx");
  return letter;
}

const texts = (letter: Letter) => letter.passages.map(passageText);
const remarks = (letter: Letter) => letter.remarks.map(({ kind, text }) => [kind, text]);

it("reads a letter as Word writes it, with runs torn apart and language tags", async () => {
  const letter = await read({
    styles: '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
    body:
      p(
        `${run("Mehr ") + run("Grün am ")}<w:proofErr w:type="spellStart"/>${run("Wall")}`,
        '<w:pStyle w:val="berschrift1"/>',
      ) +
      SALUTATION +
      p(
        `${run("wir ")}${run("bitten", "<w:b/>")}${run(" Sie ", '<w:b w:val="0"/>')}${run("sehr", "<w:i/>")}` +
          `<w:smartTag><w:r><w:t xml:space="preserve"> in Bonn</w:t></w:r></w:smartTag><w:bookmarkStart w:id="0"/>` +
          `<w:r><w:t>, am</w:t><w:br/><w:t>20</w:t><w:noBreakHyphen/><w:t>jährigen</w:t><w:softHyphen/><w:tab/><w:t>Jubiläum.</w:t></w:r>`,
      ) +
      p("Mit freundlichen Grüßen") +
      p("") +
      p("Änne Groß"),
  });
  expect(letter).toMatchObject({ subject: "Mehr Grün am Wall", closing: "Mit freundlichen Grüßen" });
  expect(letter.signatories.map(({ name }) => name)).toEqual(["Änne Groß"]);
  expect(letter.passages[0]?.blocks).toEqual([
    {
      kind: "paragraph",
      text: [
        { kind: "text", text: "wir " },
        { kind: "text", text: "bitten", bold: true },
        { kind: "text", text: " Sie " },
        { kind: "text", text: "sehr", italic: true },
        { kind: "text", text: " in Bonn, am" },
        { kind: "lineBreak" },
        { kind: "text", text: "20\u2011jährigen\u2003Jubiläum." },
      ],
    },
  ]);
});

it("reads emphasis out of character styles, as LibreOffice writes it", async () => {
  const letter = await read({
    styles: '<w:style w:styleId="StrongEmphasis"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
    body: SALUTATION + p(run("das ist ") + run("wichtig", '<w:rStyle w:val="StrongEmphasis"/>') + run(".")),
  });
  expect(letter.passages[0]?.blocks).toMatchObject([
    { text: [{ text: "das ist " }, { text: "wichtig", bold: true }, { text: "." }] },
  ]);
});

it("keeps https and mailto links and says where others led", async () => {
  const letter = await read({
    links: { r1: "https://example.org/a", r2: "http://example.org/b", r3: "file:///etc/passwd" },
    body:
      SALUTATION +
      p(
        `<w:hyperlink r:id="r1">${run("hier")}</w:hyperlink>${run(", ")}<w:hyperlink r:id="r2">${run("dort")}</w:hyperlink>` +
          `${run(" und ")}<w:hyperlink r:id="r3">${run("da")}</w:hyperlink>${run(" ")}` +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:a@example.org" </w:instrText></w:r>' +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Post")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(".")}`,
      ),
  });
  expect(texts(letter)).toEqual(["hier, dort und da Post."]);
  const links = letter.passages[0]?.blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  expect(links?.flatMap((one) => (one.kind === "text" && one.link ? [[one.text, one.link]] : []))).toEqual([
    ["hier", "https://example.org/a"],
    ["Post", "mailto:a@example.org"],
  ]);
  expect(remarks(letter)).toEqual([
    ["other", "http://example.org/b"],
    ["other", "file:///etc/passwd"],
  ]);
});

it("reads lists, and keeps the number of an item that a letter's list cannot count", async () => {
  const letter = await read({
    numbering: listDefinition(1, "decimal") + listDefinition(2, "bullet"),
    body:
      SALUTATION +
      p("Wir fordern:") +
      item("Ruhe,", 1) +
      item("Licht.", 1) +
      p("Und weiter:") +
      item("Luft.", 1) +
      item("Punkt", 2),
  });
  expect(letter.passages.map(({ blocks }) => blocks.map((block) => block.kind))).toEqual([
    ["paragraph", "list"],
    ["paragraph"],
    ["paragraph"],
    ["list"],
  ]);
  expect(texts(letter)).toEqual(["Wir fordern:\nRuhe,\nLicht.", "Und weiter:", "3. Luft.", "Punkt"]);
});

it("accepts tracked changes and keeps what was deleted", async () => {
  const letter = await read({
    body:
      SALUTATION +
      p(
        `${run("wir bitten ")}<w:ins>${run("dringend ")}</w:ins><w:del><w:r><w:delText>vielleicht</w:delText></w:r></w:del>` +
          `${run("um Antwort, ")}<w:moveFrom>${run("bald")}</w:moveFrom><w:moveTo>${run("bald")}</w:moveTo>${run(".")}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Eins")}</w:p>` +
      p(" und zwei."),
  });
  expect(texts(letter)).toEqual(["wir bitten dringend um Antwort, bald.", "Eins und zwei."]);
  expect(remarks(letter)).toEqual([["deleted", "vielleicht"]]);
});

it("keeps comments, footnotes, running heads and hidden words as remarks at their passages", async () => {
  const letter = await read({
    comments: `<w:comment w:id="1">${p("Stimmt das?")}</w:comment>`,
    footnotes: `<w:footnote w:id="2">${p("Quelle: Haushaltsplan")}</w:footnote>`,
    headers: [p("Verein für Nähe e. V."), p("Verein für Nähe e. V.")],
    body:
      SALUTATION +
      p("erster Absatz.") +
      p(
        `${run("zweiter Absatz")}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>` +
          `${run("geheim", "<w:vanish/>")}${run(".")}`,
      ),
  });
  expect(texts(letter)).toEqual(["erster Absatz.", "zweiter Absatz."]);
  const second = letter.passages[1]?.id;
  expect(letter.remarks.map(({ kind, text, passage }) => [kind, text, passage === second])).toEqual([
    ["comment", "Stimmt das?", true],
    ["footnote", "Quelle: Haushaltsplan", true],
    ["other", "geheim", true],
    ["runningHead", "Verein für Nähe e. V.", false],
  ]);
});

it("reads a text box once, although Word writes it twice, and says which pictures it left out", async () => {
  const box = (text: string) => `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`;
  const letter = await read({
    body:
      SALUTATION +
      p(
        `${run("Text mit Kasten.")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box("Im Kasten steht das.")}</w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("Im Kasten steht das.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback>` +
          '</mc:AlternateContent></w:r><w:r><w:drawing><wp:docPr name="Bild 1" descr="Foto vom Rathaus"/><pic:pic><a:blip/></pic:pic></w:drawing></w:r>',
      ),
  });
  expect(texts(letter)).toEqual(["Text mit Kasten.", "Im Kasten steht das."]);
  expect(remarks(letter)).toEqual([["picture", "Foto vom Rathaus"]]);
});

it("reads tables row by row, and cells with several paragraphs one after the other", async () => {
  const cell = (...content: string[]) => `<w:tc>${content.map((text) => p(text)).join("")}</w:tc>`;
  const letter = await read({
    body:
      SALUTATION +
      p("eine Rechnung.") +
      `<w:tbl><w:tr>${cell("Posten")}${cell("Euro")}</w:tr><w:tr>${cell("Dach")}${cell("400")}</w:tr></w:tbl>` +
      p("Und ein Bild der Lage.") +
      `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell("links eins.", "links zwei.")}${cell("rechts.")}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
  });
  expect(texts(letter)).toEqual([
    "eine Rechnung.",
    "Posten\u2003Euro\nDach\u2003400",
    "Und ein Bild der Lage.",
    "links eins.",
    "links zwei.",
    "rechts.",
  ]);
});

it("reads what Google Docs writes: content controls around paragraphs and plain named styles", async () => {
  const letter = await read({
    styles: '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>',
    body:
      `<w:sdt><w:sdtContent>${p("Ein Zaun weniger", '<w:pStyle w:val="Title"/>')}</w:sdtContent></w:sdt>${SALUTATION}` +
      `<w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">unterstrichen</w:t></w:r></w:p>`,
  });
  expect(letter.subject).toBe("Ein Zaun weniger");
  expect(letter.passages[0]?.blocks).toEqual([
    { kind: "paragraph", text: [{ kind: "text", text: "unterstrichen", underline: true }] },
  ]);
});

it("reads signatories out of a table beside each other", async () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const letter = await read({
    body:
      SALUTATION +
      p("ein Satz.") +
      p("Mit freundlichen Grüßen") +
      `<w:tbl><w:tr>${cell("Anna Berg")}${cell("Tom Tal")}</w:tr><w:tr>${cell("Vorsitzende")}${cell("Sprecher")}</w:tr></w:tbl>`,
  });
  expect(letter.signatories.map(({ name, role }) => [name, role])).toEqual([
    ["Anna Berg", "Vorsitzende"],
    ["Tom Tal", "Sprecher"],
  ]);
});
