import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../main/reading/read-letter";
import { ExpectedError } from "../../preload/contract/expected-error";
import { buildDocx, p } from "./build-docx";
import { countingIds, readText } from "./read-fixture";

async function codeOf(bytes: Uint8Array, name = "brief.txt", as?: "text" | "markdown" | "docx"): Promise<string> {
  try {
    await readLetter(bytes, { name, newId: countingIds(), ...(as === undefined ? {} : { as }) });
    return "";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}

const text = (words: string) => new TextEncoder().encode(words);
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);

describe("files that are no letter are refused with what to do", () => {
  it.each([
    ["an empty file", text(""), "reading.empty"],
    ["nothing but spaces", text(" \r\n \f "), "reading.empty"],
    ["a PDF, whatever its name", text("%PDF-1.7\n%âãÏÓ"), "reading.pdf"],
    ["an old or password-protected Word document", OLE, "reading.oldWord"],
    ["RTF", text("{\\rtf1\\ansi Hallo}"), "reading.richTextFormat"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "reading.picture"],
    ["bytes that are no text", Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7) % 256), "reading.binary"],
    ["text over 5 MB", new Uint8Array(5_000_001).fill(0x61), "reading.tooBig"],
    ["a zip that is no DOCX", zipSync({ "a.txt": strToU8("a") }), "reading.notDocx"],
    [
      "an OpenDocument text",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
      "reading.openDocument",
    ],
    ["a hundred thousand paragraphs", text("Ein Satz.\n\n".repeat(100_000)), "reading.tooManyParagraphs"],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it.each([
    ["a DOCX over 50 MB", new Uint8Array(50_000_001).fill(0x50), "reading.tooBig"],
    ["half a DOCX", buildDocx({ body: p("Hallo") }).slice(0, 600), "zip.broken"],
    ["text called DOCX", text("Sehr geehrte Damen und Herren,"), "zip.broken"],
    ["macros", buildDocx({ body: p("Hallo"), files: { "word/vbaProject.bin": strToU8("x") } }), "reading.macros"],
    ["broken XML", buildDocx({ body: "<w:p><w:r>" }), "reading.brokenDocx"],
    [
      "a DOCTYPE",
      withDocument('<!DOCTYPE w [<!ENTITY x "y">]><w:document><w:body/></w:document>'),
      "reading.unsafeDocx",
    ],
    [
      "external entities",
      withDocument('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'),
      "reading.unsafeDocx",
    ],
    ["an entity that nobody defined", buildDocx({ body: p("a&x;b") }), "reading.brokenDocx"],
    ["nesting without end", buildDocx({ body: "<w:p>".repeat(300) + "</w:p>".repeat(300) }), "reading.brokenDocx"],
    ["a paragraph without end", buildDocx({ body: p(noisyRuns(50_000)) }), "reading.tooManyParagraphs"],
    ["a zip bomb", withDocument(`<w:document>${" ".repeat(30_000_000)}</w:document>`), "zip.bomb"],
    ["a hundred thousand paragraphs", buildDocx({ body: paragraphs(12_000) }), "reading.tooManyParagraphs"],
  ])("%s as DOCX", async (_, bytes, code) => {
    expect(await codeOf(bytes, "brief.docx", "docx")).toBe(code);
  });
});

it("reads a DOCX with many photos", async () => {
  const photo = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`word/media/${index}.jpg`, photo]));
  expect(await codeOf(buildDocx({ body: p("Hallo."), files }), "brief.docx")).toBe("");
});

it("keeps HTML and scripts in Markdown as the text that they are", async () => {
  const { letter } = await readText(
    '# Titel\n\nHallo Frau Berg,\n\n<script>alert("x")</script>\n\n[x](javascript:y)\n',
    "a.md",
  );
  const kept = JSON.stringify(letter.passages.map(({ blocks }) => blocks));
  expect(kept).toContain('<script>alert(\\"x\\")</script>');
  expect(kept).toContain("[x](javascript:y)");
  expect(kept).not.toContain('"link"');
});

function withDocument(xml: string): Uint8Array {
  return buildDocx({ body: "", files: { "word/document.xml": strToU8(xml) } });
}

function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => p(`Absatz ${(index * 7919) % 10007} ${Math.sin(index)}.`)).join(
    "",
  );
}

function noisyRuns(count: number): string {
  return Array.from({ length: count }, (_, index) => `<w:r><w:t>${Math.sin(index)}</w:t></w:r>`).join("");
}
