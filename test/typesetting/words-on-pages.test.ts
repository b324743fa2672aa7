import { describe, expect, it } from "vitest";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { PageWords, WordBox } from "../../preload/contract/preview";
import type { Letter } from "../../preload/letter/letter";
import { list, paragraph } from "../../preload/letter/rich-text";
import { NO_SENDER } from "../../preload/letter/sender";
import { isInstalled } from "../export/installed";
import { aSheet } from "../export/sample-sheets";
import { aPassage, aRecipient } from "../letter/letter-builder";
import { lineBeginning, printedLines } from "./printed-lines";
import { FONTS, TYPST_FOLDER, typesetFile } from "./typeset-sample";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
const boxesOf = (changes: Partial<Letter>, words: PageWords): readonly WordBox[] => {
  const [placed] = typesetter.typeset(aSheet(changes), { pages: false, pdf: false, words: [words] }).words;
  return placed?.boxes ?? [];
};
const inPassage = (text: string, words: string): PageWords => {
  const from = text.indexOf(words);
  return { part: "passage", id: "a", from, to: from + words.length };
};
const LONG =
  "Kurz beginnt es. Verwaltungsverfahrensgesetze und Donaudampfschifffahrtsgesellschaften verunsichern alle Beteiligten gleichermaßen und dauerhaft. Kurz endet es.";

describe("words on the pages", () => {
  it("have a box for each line they stand in, also where a word is parted", () => {
    const passages = [aPassage("a", LONG)];
    const first = boxesOf({ passages }, inPassage(LONG, "Kurz beginnt es."));
    const middle = boxesOf({ passages }, inPassage(LONG, LONG.split(". ")[1] ?? ""));
    const last = boxesOf({ passages }, inPassage(LONG, "Kurz endet es."));
    expect([first.length, middle.length > 1, last.length]).toEqual([1, true, 1]);
    expect(first[0]?.leftMm).toBeCloseTo(25, 1);
    // A sentence begins a space behind the one before it.
    const end = (first[0]?.leftMm ?? 0) + (first[0]?.widthMm ?? 0);
    expect((middle[0]?.leftMm ?? 0) - end).toBeGreaterThan(0.5);
    expect((middle[0]?.leftMm ?? 0) - end).toBeLessThan(1.5);
    expect(middle[0]?.topMm).toBeCloseTo(first[0]?.topMm ?? 0, 3);
    expect(middle.at(-1)?.topMm).toBeCloseTo(last[0]?.topMm ?? 0, 3);
  });

  it("are found in lists, whose numbers are no words of the text, and in bold ones", () => {
    const blocks = [paragraph("Vor der Liste:"), list(true, ["Erstens sehr", "Zweitens"])];
    const text = "Vor der Liste:\nErstens sehr\nZweitens";
    const passages = [aPassage("a", "", { blocks })];
    expect(boxesOf({ passages }, inPassage(text, "Zweitens"))).toHaveLength(1);
    expect(boxesOf({ passages }, inPassage(text, text))).toHaveLength(3);
    const bold = paragraph([
      { kind: "text", text: "Ein " },
      { kind: "text", text: "fettes", bold: true },
      { kind: "text", text: " Wort" },
    ]);
    const words = inPassage("Ein fettes Wort", "fettes Wort");
    expect(boxesOf({ passages: [aPassage("a", "", { blocks: [bold] })] }, words)).toHaveLength(1);
  });

  it("follow a passage over the edge of a page, past the line at the top of the next one", () => {
    const text = `${"Ein Satz, der so dasteht. ".repeat(180)}Das Ende.`;
    const boxes = boxesOf({ passages: [aPassage("a", text)] }, inPassage(text, "Das Ende."));
    expect(boxes.map(({ page }) => page)).toEqual([2]);
  });

  it("are found in subject, salutation, closing, enclosures and copies", () => {
    const letter = {
      subject: "Mehr Bäume",
      passages: [aPassage("a", "Mehr Bäume.")],
      enclosures: [
        { title: "Plan", fileName: "" },
        { title: "Liste der Bäume", fileName: "" },
      ],
      copies: ["Amt"],
    };
    const whole = (part: string, id: string, to: number) => boxesOf(letter, { part, id, from: 0, to });
    const found = [
      whole("subject", "", 10),
      whole("passage", "a", 10),
      whole("closing", "", 3),
      whole("enclosure", "1", 5),
      whole("copy", "0", 3),
    ];
    expect(found.map((boxes) => boxes.length)).toEqual([1, 1, 1, 1, 1]);
    const tops = found.map(([box]) => box?.topMm ?? 0);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  });

  it("are found in sender, address, references, place and signatures, each where it stands", () => {
    const letter: Partial<Letter> = {
      sender: { ...NO_SENDER, organisation: "Verein Linde", person: "Ada Linde", phone: "0123 456", town: "Ort" },
      recipient: aRecipient({
        postalRemarks: ["Persönlich"],
        addressLines: ["Amt Linde", "Platz 1"],
        country: "Österreich",
      }),
      referenceFields: [{ label: "Ihr Zeichen", value: "L 7" }],
      place: "Ort",
      signatories: [
        { id: "s1", name: "Bo Linde", role: "", organisation: "", signingFor: "", picture: null },
        { id: "s2", name: "Cy Linde", role: "Kasse", organisation: "Linde e. V.", signingFor: "", picture: null },
        { id: "s3", name: "Di Linde", role: "", organisation: "", signingFor: "i. A.", picture: null },
      ],
    };
    const middle = (part: string, id: string, from = 0, to = from + 2) => {
      const boxes = boxesOf(letter, { part, id, from, to });
      return boxes.map(({ leftMm, topMm, heightMm }) => [leftMm, topMm + heightMm / 2].map(Math.round));
    };
    const remark = middle("remark", "")[0]?.[1] ?? 0;
    const [first, second] = [middle("address", "")[0]?.[1] ?? 0, middle("address", "", 10)[0]?.[1] ?? 0];
    expect(second).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(remark);
    expect(middle("country", "")[0]?.[1]).toBeGreaterThan(second);
    expect(middle("sender", "organisation")[0]?.[1]).toBeLessThan(remark);
    const beside = [middle("reference", "0.value"), middle("sender", "person"), middle("sender", "phone")];
    expect(beside.map((boxes) => boxes.map(([left = 0]) => left > 125))).toEqual([[true], [true], [true]]);
    expect(middle("place", "")).toHaveLength(1);
    const signed = ["0.name", "1.name", "1.role", "1.organisation"].map((id) => middle("signatory", id));
    expect(signed.map((boxes) => boxes.length)).toEqual([1, 1, 1, 1]);
    expect(signed[3]?.[0]?.[1]).toBeGreaterThan(signed[2]?.[0]?.[1] ?? 0);
    // What stands behind other words, or nowhere on the page, has no box.
    expect([middle("signatory", "2.name"), middle("sender", "website"), middle("fact", "a")]).toEqual([[], [], []]);
  });

  it("have no boxes where the letter does not print them", () => {
    expect(boxesOf({}, { part: "passage", id: "nowhere", from: 0, to: 3 })).toEqual([]);
    expect(boxesOf({}, { part: "copy", id: "9", from: 0, to: 3 })).toEqual([]);
  });
});

const canRead = isInstalled("mutool", "-v");

describe.skipIf(!canRead)(`boxes of words${canRead ? "" : " (skipped: mutool is not installed)"}`, () => {
  it("are where the file has these lines", () => {
    const passages = [aPassage("a", LONG)];
    const [box] = boxesOf({ passages }, inPassage(LONG, "Kurz beginnt es."));
    const line = lineBeginning(printedLines(typesetFile(aSheet({ passages })).path), "Kurz beginnt");
    expect(line.baselineMm).toBeGreaterThan((box?.topMm ?? 0) + 0.7 * (box?.heightMm ?? 0));
    expect(line.baselineMm).toBeLessThan((box?.topMm ?? 0) + (box?.heightMm ?? 0));
  });
});
