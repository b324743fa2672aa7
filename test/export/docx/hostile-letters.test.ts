import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../main/export/docx/write-docx";
import { paragraph } from "../../../preload/letter/rich-text";
import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { aPassage } from "../../letter/letter-builder";
import { aSheet } from "../sample-sheets";
import { paragraphs, part, readPackage } from "./read-package";

function linked(link: string): LetterSheet {
  return aSheet({ passages: [aPassage("l", "", { blocks: [paragraph([{ kind: "text", text: "hier", link }])] })] });
}

describe("A letter built past the schema", () => {
  it("loses the characters that XML cannot hold, and no others", async () => {
    const text = "a\uFFFEb\uFFFFc\u0000d\u0008e\uD800f\u0085g<&>\"' 😀 ]]>";
    const sheet = aSheet({ subject: text, passages: [aPassage("p", text)], closing: text });
    const bytes = await writeDocx({ ...sheet, author: text });
    const expected = "abcdefg<&>\"' 😀 ]]>";
    const all = paragraphs(part(bytes, "word/document.xml"));
    expect(all.filter((one) => one.text === expected).map(({ style }) => style)).toEqual([
      "LetterSubject",
      "LetterBody",
      "LetterClosing",
    ]);
    expect(part(bytes, "docProps/core.xml")).toContain("<dc:creator>abcdefg&lt;&amp;&gt;");
  });

  it("gives a well-formed file whatever its text is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ maxLength: 20 }),
        async (text, link) => {
          const sheet = { ...linked(link), subject: text, title: text, letterhead: text, addressLines: [text] };
          const parts = readPackage(await writeDocx(sheet));
          expect(parts.has("word/document.xml")).toBe(true);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it("links only to https: and mailto:", async () => {
    for (const link of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "http://example.org",
      "JaVaScRiPt:x",
      "https:",
      "",
      "\\\\host\\share",
    ]) {
      const bytes = await writeDocx(linked(link));
      expect(part(bytes, "word/_rels/document.xml.rels"), link).not.toContain("hyperlink");
      expect(paragraphs(part(bytes, "word/document.xml")).some(({ text }) => text === "hier")).toBe(true);
    }
    for (const [link, target] of [
      ["https://example.org/a b", "https://example.org/a%20b"],
      ["mailto:post@example.org", "mailto:post@example.org"],
      ["https://example.org/\u201C{x}", "https://example.org/%E2%80%9C%7Bx%7D"],
    ] as const) {
      expect(part(await writeDocx(linked(link)), "word/_rels/document.xml.rels")).toContain(`Target="${target}"`);
    }
  });
});
