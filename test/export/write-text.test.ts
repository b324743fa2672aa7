import { describe, expect, it } from "vitest";
import { writeText } from "../../main/export/write-text";
import { list, paragraph } from "../../preload/letter/rich-text";
import { aPassage } from "../letter/letter-builder";
import { aSheet, SAMPLE_LETTERS } from "./sample-sheets";

function passageText(...passages: Parameters<typeof aPassage>[]): string {
  const sheet = aSheet({ passages: passages.map((one) => aPassage(...one)) });
  const text = writeText({
    ...sheet,
    subject: "",
    salutation: "",
    closing: "",
    signatoryRows: [],
    letterhead: "",
    returnLine: "",
  });
  return text
    .slice(text.indexOf("12345 Musterstadt\n\n") + "12345 Musterstadt\n\n".length)
    .replace(/^Datum: .*\n\n/u, "");
}

describe("A letter as plain text", () => {
  it("has its parts in the order of the page, a blank line between them", () => {
    const text = writeText(
      aSheet({ salutation: { own: "Guten Tag,", alternatives: [] }, enclosures: [{ title: "Karte", fileName: "" }] }),
    );
    expect(text).toBe(
      [
        "Initiative Beispiel",
        "Initiative Beispiel · Musterweg 2 · 12345 Musterstadt",
        "Ratsfraktion Beispielpartei\nRathausplatz 1\n12345 Musterstadt",
        "Datum: 22. November 2026",
        "Ein sicherer Schulweg",
        "Guten Tag,",
        "Text von eins.",
        "Text von zwei.",
        "Text von drei.",
        "Mit freundlichen Grüßen",
        "Ada Muster\nSprecherin",
        "Anlage\nKarte\n",
      ].join("\n\n"),
    );
  });

  it("wraps at 72 characters and only at spaces that are not protected", () => {
    const words = `${"Wort ".repeat(14)}§\u00A03 und z.\u202FB. ${"x".repeat(90)} Ende`;
    const lines = passageText(["w", words]).trimEnd().split("\n");
    expect(lines).toEqual([`${"Wort ".repeat(14).trimEnd()}`, "§ 3 und z. B.", "x".repeat(90), "Ende"]);
  });

  for (const [name, sheet] of Object.entries(SAMPLE_LETTERS)) {
    it(`has short lines, no spaces at their ends and one line end at its end, with ${name}`, () => {
      const text = writeText(sheet);
      expect(text.split("\n").filter((line) => line.length > 72)).toEqual([]);
      expect(text).not.toMatch(/[ \t]\n|\n\n\n|\n\n$|\r|[\u00A0\u202F]/u);
      expect(text.endsWith("\n")).toBe(true);
    });
  }

  it("hangs list items behind their mark and marks each line of a quotation", () => {
    const item = "Eine Forderung, die so lang ist, dass sie nicht in eine einzige Zeile dieses Textes passt";
    expect(
      passageText(["l", "", { blocks: [paragraph("Wir bitten:"), list(false, [item]), list(true, ["eins", "zwei"])] }]),
    ).toBe(
      "Wir bitten:\n\n- Eine Forderung, die so lang ist, dass sie nicht in eine einzige Zeile\n  dieses Textes passt\n\n1. eins\n2. zwei\n",
    );
    expect(passageText(["z", "", { form: "quotation", blocks: [paragraph("Erstens."), paragraph("Zweitens.")] }])).toBe(
      "> Erstens.\n>\n> Zweitens.\n",
    );
  });

  it("writes the address behind linked words, once, and not behind itself", () => {
    const runs = (text: string, link: string) => [paragraph([{ kind: "text" as const, text, link }])];
    expect(passageText(["a", "", { blocks: runs("unsere Seite", "https://example.org") }])).toBe(
      "unsere Seite <https://example.org>\n",
    );
    expect(passageText(["a", "", { blocks: runs("post@example.org", "mailto:post@example.org") }])).toBe(
      "post@example.org\n",
    );
    const split = paragraph([
      { kind: "text", text: "un", link: "https://example.org", bold: true },
      { kind: "text", text: "sere", link: "https://example.org" },
    ]);
    expect(passageText(["a", "", { blocks: [split] }])).toBe("unsere <https://example.org>\n");
  });

  it("leaves out what no text can carry", () => {
    expect(passageText(["h", "a\uFFFEb\u0000c\uD800d"])).toBe("abcd\n");
  });
});
