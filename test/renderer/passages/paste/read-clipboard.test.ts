import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksToString, list, paragraph, type RichText } from "../../../../preload/letter/rich-text";
import { readClipboard } from "../../../../renderer/passages/paste/read-clipboard";
import { GOOGLE_DOCS, LIBRE_OFFICE, OUTLOOK, THUNDERBIRD, WORD } from "./clipboards";

const read = (html: string) => readClipboard(html, "");
const words = (html: string) => read(html).map(({ blocks }) => blocksToString(blocks));
const bold = (text: string) => ({ kind: "text", text, bold: true }) as const;
const plain = (text: string) => ({ kind: "text", text }) as const;
const rich = (...runs: RichText) => paragraph(runs);

describe("pasting from other programs", () => {
  it("takes headings, emphasis, footnote marks, lists and tables from Word, and nothing that is hidden", () => {
    expect(read(WORD)).toEqual([
      { form: "heading", blocks: [paragraph("Unsere Lage")] },
      {
        form: "text",
        blocks: [
          rich(
            plain("Seit "),
            bold("neun Jahren"),
            plain(" begleiten wir Menschen[1] "),
            { kind: "text", text: "vor Ort", italic: true },
            plain("."),
          ),
          list(false, ["Sprachkurse", "auch am Abend"]),
        ],
      },
      { form: "text", blocks: [list(true, ["Erstens"])] },
      { form: "text", blocks: [paragraph("Jahr, Plätze")] },
      { form: "text", blocks: [paragraph("2026, 70.000")] },
      { form: "text", blocks: [paragraph("Ende.")] },
    ]);
  });

  it("takes what styles say from Google Docs, and flattens lists in lists", () => {
    expect(read(GOOGLE_DOCS)).toEqual([
      {
        form: "text",
        blocks: [
          rich(
            plain("Wir bitten um eine "),
            { kind: "text", text: "klare Antwort", bold: true, italic: true },
            plain("."),
          ),
          list(false, ["Erster Punkt", "darunter", "Zweiter Punkt"]),
        ],
      },
      { form: "text", blocks: [rich({ kind: "text", text: "mehr dazu", link: "https://example.org/brief" })] },
    ]);
  });

  it("takes text, lists and footnotes from LibreOffice", () => {
    expect(read(LIBRE_OFFICE)).toEqual([
      {
        form: "text",
        blocks: [
          rich(
            plain("Der Antrag¹ ist "),
            { kind: "text", text: "noch offen", underline: true },
            plain(" und "),
            bold("wichtig"),
            plain("."),
          ),
          list(true, ["Zuerst", "Dann"]),
        ],
      },
      { form: "text", blocks: [paragraph("1Fassung vom Mai")] },
    ]);
  });

  it("takes lines and quoted messages from Outlook", () => {
    expect(read(OUTLOOK)).toEqual([
      { form: "text", blocks: [paragraph("Liebe Frau Beispiel,")] },
      {
        form: "text",
        blocks: [rich(plain("das Treffen ist am\u00a0"), bold("12. Mai"), plain(". Bitte kommen Sie."))],
      },
      {
        form: "text",
        blocks: [
          rich(bold("Von:"), plain(" Erika Beispiel"), { kind: "lineBreak" }, bold("Betreff:"), plain(" Treffen")),
        ],
      },
      { form: "quotation", blocks: [paragraph("Wann treffen wir uns?")] },
    ]);
  });

  it("joins the wrapped lines of a message from Thunderbird", () => {
    expect(words(THUNDERBIRD)).toEqual([
      "Am 12.05.26 um 10:00 schrieb Jo Muster:",
      "Wer kommt mit?",
      "Wir haben in der letzten Sitzung beschlossen, dass wir einen Brief an alle Abgeordneten unseres Wahlkreises schreiben und dort genau sagen, was der Antrag hier bedeutet.",
      "Zweiter Absatz.",
    ]);
  });

  it("takes no more than the fragment that was copied", () => {
    expect(words("<html><body>davor<!--StartFragment--><b>Mitte</b><!--EndFragment-->danach</body></html>")).toEqual([
      "Mitte",
    ]);
  });

  it("parts a text at two breaks, and keeps one", () => {
    expect(words("Eins<br>zwei<br><br>drei<br>")).toEqual(["Eins\nzwei", "drei"]);
  });

  it("keeps digits above and below the line there, so that a footnote does not change a number", () => {
    expect(words(`<p>Im Jahr 2024<sup><a href="#f1">1</a></sup>, 300 m<sup>2</sup>, CO<sub>2</sub></p>`)).toEqual([
      "Im Jahr 2024¹, 300 m², CO₂",
    ]);
    expect(words(`<p>2024<span style="vertical-align: super">12</span><sup>[3]</sup></p>`)).toEqual(["2024¹²[3]"]);
  });

  it("leaves no commas behind for empty cells of a table", () => {
    const row = "<tr><td></td><td>Plätze</td><td><p>&nbsp;</p></td><td>70</td><td> </td></tr>";
    expect(words(`<table>${row}<tr><td>Summe</td><td></td></tr></table><p>Ende</p>`)).toEqual([
      "Plätze, 70",
      "Summe",
      "Ende",
    ]);
  });

  it("keeps each word of a table that only lays text out", () => {
    expect(words("<table><tr><td><p>Eins.</p><p>Zwei.</p></td></tr></table>")).toEqual(["Eins.", "Zwei."]);
  });
});

describe("pasting what is hostile", () => {
  it("takes no script, style or form, and runs nothing", () => {
    const html = `<script>alert(1)</script><style>p{}</style><p onclick="alert(2)">Text<img src=x onerror=alert(3)></p><svg><text>Bild</text></svg><textarea>Feld</textarea>`;
    expect(words(html)).toEqual(["Text"]);
  });

  it("keeps links to pages and mail alone", () => {
    const html = `<p><a href="javascript:alert(1)">a</a> <a href=" JAVASCRIPT:x">b</a> <a href="data:text/html,x">c</a> <a href="http://example.org">d</a> <a href="HTTPS://example.org">e</a> <a href="mailto:a@example.org">f</a></p>`;
    expect(read(html)[0]?.blocks).toEqual([
      rich(plain("a b c d "), { kind: "text", text: "e", link: "https://example.org/" }, plain(" "), {
        kind: "text",
        text: "f",
        link: "mailto:a@example.org",
      }),
    ]);
  });

  it("takes no sign that a letter cannot hold", () => {
    expect(words("<p>a&#0;b&#x1;c&#xFFFE;d</p>")).toEqual([expect.stringMatching(/^a.?b?.?c?d$/u)]);
    expect(words("<p>a\u0007b</p>")).toEqual(["ab"]);
  });

  it("bears any broken page", () => {
    assert(
      property(string({ unit: "binary", maxLength: 200 }), string({ maxLength: 50 }), (noise, more) => {
        const passages = readClipboard(`<ul><li>${noise}<table><td><p>${more}</ul></b><!--`, noise);
        expect(passages.every(({ blocks }) => blocks.length > 0)).toBe(true);
      }),
    );
  });

  const pieces = ["<p>a</p>", "a<br>", "<li>a", "<b>a</b><i>a</i>", "<div>a", "<td>a", "<blockquote><p>a", "<span>a"];
  const lettersOf = (passages: ReturnType<typeof read>) =>
    passages.flatMap(({ blocks }) => blocksToString(blocks).split("a").slice(1)).length;

  it("loses no word of a page with thousands of elements", () => {
    for (const piece of pieces) {
      const html = piece.repeat(1_500);
      expect([piece, lettersOf(readClipboard(html, "a".repeat(1_500)))]).toEqual([
        piece,
        piece === "<div>a" || piece.includes("span") || piece.includes("quote")
          ? 1_500
          : piece.replace(/<[^>]*>/gu, "").length * 1_500,
      ]);
    }
  });

  it("stays within the bounds of a letter with five megabytes of anything", () => {
    for (const piece of [...pieces, "<div>", "a ", "a", "<span style='mso-list:Ignore'>", "<p>a\u00a0 "]) {
      const passages = readClipboard(piece.repeat(Math.floor(4_900_000 / piece.length)), "a ".repeat(200_000));
      const texts = passages.flatMap(({ blocks }) =>
        blocks.flatMap((one) => (one.kind === "list" ? one.items : [one.text])),
      );
      expect(passages.length).toBeLessThanOrEqual(1_001);
      expect(texts.every((text) => text.length <= 2_000)).toBe(true);
      expect(texts.flat().every((run) => run.kind === "lineBreak" || run.text.length <= 50_000)).toBe(true);
    }
  });

  it("reads a larger page as its plain text", () => {
    expect(readClipboard("<p>".repeat(2_000_000), "Nur der Text.")).toEqual([
      { form: "text", blocks: [paragraph("Nur der Text.")] },
    ]);
  });
});

describe("pasting plain text", () => {
  const plainWords = (text: string) => readClipboard("", text).map(({ blocks }) => blocksToString(blocks));

  it("makes a passage of each line where each line is a paragraph", () => {
    expect(plainWords("Eins\r\n\r\nZwei\nDrei")).toEqual(["Eins", "Zwei\nDrei"]);
    expect(plainWords("Eins\nZwei")).toEqual(["Eins", "Zwei"]);
    const alike = [
      "Das ist ein Absatz mit ein paar Worten, und er ist zu Ende.",
      "Das ist noch ein Absatz mit Worten, und er ist auch aus.",
    ];
    expect(plainWords(alike.join("\n"))).toEqual(alike);
  });

  it("joins lines only where the next word had no room, and divided words", () => {
    const wrapped =
      "Das Haus steht seit Jahren leer, und der Stadt-\nrat weiß das; trotzdem geschieht seit langem nun\nnichts, weder für Familien noch für Ältere.";
    expect(plainWords(wrapped)).toEqual([
      "Das Haus steht seit Jahren leer, und der Stadtrat weiß das; trotzdem geschieht seit langem nun nichts, weder für Familien noch für Ältere.",
    ]);
  });

  it("knows lists and quoted mail", () => {
    expect(readClipboard("", "Wir bitten um:\n- Bäume\n- Bänke\n\n1. Mai ist ein Tag.\n\n> Ihr Wort")).toEqual([
      { form: "text", blocks: [paragraph("Wir bitten um:"), list(false, ["Bäume", "Bänke"])] },
      { form: "text", blocks: [paragraph("1. Mai ist ein Tag.")] },
      { form: "quotation", blocks: [paragraph("Ihr Wort")] },
    ]);
  });
});
