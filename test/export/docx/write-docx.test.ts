import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { list, paragraph } from "../../../preload/letter/rich-text";
import { aPassage } from "../../letter/letter-builder";
import { aSheet, FULL_LETTER, SAMPLE_LETTERS, SAMPLE_MEDIA, signatories } from "../sample-sheets";
import { paragraphs, part, type ReadParagraph } from "./read-package";

async function body(sheet = aSheet()): Promise<readonly ReadParagraph[]> {
  return paragraphs(part(await writeDocx(sheet, SAMPLE_MEDIA), "word/document.xml"));
}

function styleOf(text: string, all: readonly ReadParagraph[]): string | undefined {
  return all.find((one) => one.text.includes(text))?.style;
}

describe("A letter as DOCX", () => {
  it("has a style of its own for each part", async () => {
    const all = await body(SAMPLE_LETTERS["form B"]);
    expect(styleOf("Initiative Beispiel · Musterweg", all)).toBe("LetterReturnLine");
    expect(styleOf("Einschreiben", all)).toBe("LetterRemark");
    expect(styleOf("Rathausplatz 1", all)).toBe("LetterAddress");
    expect(styleOf("AB 12", all)).toBe("LetterInformation");
    expect(styleOf("Ein sicherer Schulweg", all)).toBe("LetterSubject");
    expect(styleOf("Guten Tag zusammen,", all)).toBe("LetterSalutation");
    expect(styleOf("Absatz0", all)).toBe("LetterBody");
    expect(styleOf("Mit freundlichen Grüßen", all)).toBe("LetterClosing");
    expect(styleOf("Ada Muster", all)).toBe("LetterSignatory");
    expect(styleOf("Anlage", all)).toBe("LetterEndHeading");
    expect(styleOf("Lageplan", all)).toBe("LetterEndLine");
    expect(styleOf("Elternbeirat", all)).toBe("LetterEndLine");
    const lists = await body(SAMPLE_LETTERS["lists, a quotation and a heading"]);
    expect(
      lists
        .map(({ style }) => style)
        .filter((style) => !/Return|Address|Information|Subject|Sal|Clos|Sign/u.test(style)),
    ).toEqual([
      "LetterHeading",
      "LetterListIntroduction",
      "LetterBullet",
      "LetterBullet",
      "LetterNumbered",
      "LetterNumbered",
      "LetterNumbered",
      "LetterQuotation",
      "LetterBody",
    ]);
  });

  for (const [name, sheet] of Object.entries(SAMPLE_LETTERS)) {
    it(`uses only styles that the file has, in a letter with ${name}`, async () => {
      const bytes = await writeDocx(sheet, SAMPLE_MEDIA);
      const styles = part(bytes, "word/styles.xml");
      for (const path of ["word/document.xml", "word/header1.xml", "word/header2.xml"]) {
        for (const { style, xml } of paragraphs(part(bytes, path))) {
          expect(style, xml).not.toBe("");
          expect(styles).toContain(`w:styleId="${style}"`);
        }
      }
    });
  }

  it("has no empty paragraphs for distance and no spacing outside the styles", async () => {
    const all = await body(SAMPLE_LETTERS["form B"]);
    expect(all.filter(({ text }) => text === "")).toEqual([]);
    expect(all.filter(({ xml }) => /<w:(?:spacing|ind|jc|sz|rFonts)\b/u.test(xml))).toEqual([]);
  });

  it("keeps a paragraph in one piece and breaks lines only where the writer did", async () => {
    const all = await body(SAMPLE_LETTERS["lists, a quotation and a heading"]);
    expect(all.filter(({ text }) => text.includes("\n")).map(({ text }) => text)).toEqual([
      "fett kursiv unterstrichen\n§\u00A03 und Netzseite",
    ]);
  });

  it("names its styles in the language of the letter", async () => {
    const german = part(await writeDocx(aSheet()), "word/styles.xml");
    const english = part(await writeDocx(aSheet({ language: "en" })), "word/styles.xml");
    expect(german).toContain('w:name w:val="Brief Betreff"');
    expect(german).toContain('w:lang w:val="de-DE"');
    expect(english).toContain('w:name w:val="Letter Subject"');
    expect(english).toContain('w:lang w:val="en-GB"');
  });

  it("gives the subject the first level of the outline and leads from each style to the next", async () => {
    const styles = part(await writeDocx(aSheet()), "word/styles.xml");
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "su").exec(styles)?.[0] ?? "";
    expect(style("LetterSubject")).toContain('<w:outlineLvl w:val="0"/>');
    expect(style("LetterSubject")).toContain('<w:next w:val="LetterSalutation"/>');
    expect(style("LetterSalutation")).toContain('<w:next w:val="LetterBody"/>');
    expect(style("LetterBullet")).toMatch(/<w:numId w:val="\d+"\/>/u);
    expect(style("LetterBody")).toContain("<w:qFormat/>");
    expect(style("LetterBody")).not.toContain("suppressAutoHyphens");
    expect(style("LetterAddress")).toContain("<w:suppressAutoHyphens/>");
    expect(style("Normal")).toContain("<w:widowControl/>");
    expect(
      [...styles.matchAll(/w:styleId="(\w+)"/gu)].map(([, id]) => id).filter((id) => /^Heading|^TOC/u.test(id ?? "")),
    ).toEqual([]);
  });

  it("hyphenates by itself unless the letter says not to", async () => {
    expect(part(await writeDocx(aSheet()), "word/settings.xml")).toContain("<w:autoHyphenation/>");
    expect(part(await writeDocx(aSheet({ hyphenation: false })), "word/settings.xml")).not.toContain("autoHyphenation");
  });

  it("keeps the end of the text with the closing and the names", async () => {
    const all = await body(aSheet({ passages: [aPassage("a", "Lang ".repeat(60)), aPassage("b", "Kurzer Satz.")] }));
    const kept = all.filter(({ xml }) => xml.includes("<w:keepNext/>")).map(({ text }) => text.slice(0, 5));
    expect(kept).toEqual(["Lang ", "Kurze", "Ada M"]);
  });

  it("counts each numbered list from one", async () => {
    const blocks = [list(true, ["eins", "zwei"]), paragraph("dazwischen"), list(true, ["wieder eins"])];
    const bytes = await writeDocx(aSheet({ passages: [aPassage("l", "", { blocks })] }));
    const items = paragraphs(part(bytes, "word/document.xml")).filter(({ style }) => style === "LetterNumbered");
    const ids = items.map(({ xml }) => /<w:numId w:val="(\d+)"/u.exec(xml)?.[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(part(bytes, "word/numbering.xml")).toContain(`<w:num w:numId="${ids[2]}"`);
  });

  it("parts a list from the next one of its kind, but not from its own items", async () => {
    const blocks = [list(false, ["a1", "a2"]), list(false, ["b1"]), list(true, ["c1"])];
    const all = await body(aSheet({ passages: [aPassage("l", "", { blocks })] }));
    const apart = all.filter(({ xml }) => xml.includes('<w:contextualSpacing w:val="false"/>'));
    expect(apart.map(({ text }) => text)).toEqual(["a2"]);
  });

  it("gives the list styles marks of their own, so that an item added by hand has one", async () => {
    const bytes = await writeDocx(SAMPLE_LETTERS["lists, a quotation and a heading"] ?? aSheet());
    const styles = part(bytes, "word/styles.xml");
    const numbering = part(bytes, "word/numbering.xml");
    const numberOf = (style: string) =>
      new RegExp(`w:styleId="${style}".*?<w:numId w:val="(\\d+)"`, "su").exec(styles)?.[1];
    const formatOf = (number: string | undefined) => {
      const list = new RegExp(`<w:num w:numId="${number}".*?<w:abstractNumId w:val="(\\d+)"`, "su").exec(
        numbering,
      )?.[1];
      return new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${list}".*?<w:numFmt w:val="(\\w+)"`, "su").exec(
        numbering,
      )?.[1];
    };
    expect(formatOf(numberOf("LetterBullet"))).toBe("bullet");
    expect(formatOf(numberOf("LetterNumbered"))).toBe("decimal");
    // The lists of the letter itself are others.
    const items = paragraphs(part(bytes, "word/document.xml")).filter(({ style }) => style === "LetterNumbered");
    const numbers = items.map(({ xml }) => /<w:numId w:val="(\d+)"/u.exec(xml)?.[1]);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers).not.toContain(numberOf("LetterNumbered"));
  });

  it("sets up to three signatories side by side, in rows that stay whole", async () => {
    const xml = part(await writeDocx(aSheet({ signatories: signatories(7) })), "word/document.xml");
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
    expect(rows.map((row) => row.split("<w:tc>").length - 1)).toEqual([3, 3, 1]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  it("leaves room for the signature above the names where there is no closing", async () => {
    const roomAbove = async (closing: string) =>
      /w:before="(\d+)"/u.exec(part(await writeDocx(aSheet({ closing })), "word/document.xml"))?.[1] ?? "0";
    expect(Number(await roomAbove(""))).toBeGreaterThan(400);
    expect(await roomAbove("Mit Grüßen")).toBe("0");
  });

  it("has a first page of its own, marks with a description, and real page numbers on the others", async () => {
    const bytes = await writeDocx(aSheet(FULL_LETTER));
    expect(part(bytes, "word/document.xml")).toContain("<w:titlePg/>");
    const headers = [part(bytes, "word/header1.xml"), part(bytes, "word/header2.xml")];
    const [following = ""] = headers.filter((header) => header.includes("PAGE"));
    const [first = ""] = headers.filter((header) => !header.includes("PAGE"));
    expect([...following.matchAll(/<w:instrText[^>]*>(\w+)</gu)].map(([, field]) => field)).toEqual([
      "PAGE",
      "NUMPAGES",
    ]);
    expect(paragraphs(following)[0]?.text).toBe("Ein sicherer Schulweg, 22.\u00A0November 2026\tSeite  von ");
    expect([...first.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)].map(([, description]) => description)).toEqual([
      "Falzmarke 1",
      "Falzmarke 2",
      "Lochmarke",
    ]);
    expect(paragraphs(first)[0]).toMatchObject({ style: "LetterHead", text: "Initiative Beispiel" });
  });

  it("names title, author, language and the letter's own date", async () => {
    const core = part(await writeDocx(aSheet({ date: { kind: "fixed", date: "2025-03-04" } })), "docProps/core.xml");
    expect(core).toContain("<dc:title>Ein sicherer Schulweg</dc:title>");
    expect(core).toContain("<dc:creator>Initiative Beispiel</dc:creator>");
    expect(core).toContain("<dc:language>de-DE</dc:language>");
    expect(core).toMatch(/<dcterms:created[^>]*>2025-03-04T00:00:00Z</u);
    expect(core).toMatch(/<dcterms:modified[^>]*>2025-03-04T00:00:00Z</u);
  });

  it("marks Hebrew and Arabic as written from right to left, and nothing else", async () => {
    const xml = part(await writeDocx(SAMPLE_LETTERS["other scripts"] ?? aSheet()), "word/document.xml");
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, run]) => run ?? "");
    const rightToLeft = runs.filter((run) => run.includes("<w:rtl/>")).map((run) => />([^<]+)<\/w:t>/u.exec(run)?.[1]);
    expect(rightToLeft).toEqual(["שלום עולם 12, عربي نص"]);
  });
});
