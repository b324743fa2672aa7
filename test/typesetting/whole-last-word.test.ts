import { describe, expect, it } from "vitest";
import { withWholeLastWords } from "../../main/typesetting/whole-last-word";
import { list, paragraph, plainText } from "../../preload/letter/rich-text";

const text = (words: string) => ({ kind: "text", text: words });
const whole = (word: string) => ({ kind: "text", text: word, whole: true });

describe("the last word of a paragraph", () => {
  it("stays whole, in paragraphs and list items, with its formatting", () => {
    expect(withWholeLastWords([paragraph("Wir bitten darum."), list(false, ["eins", "zwei drei"])])).toEqual([
      { kind: "paragraph", text: [text("Wir bitten "), whole("darum.")] },
      { kind: "list", ordered: false, items: [[whole("eins")], [text("zwei "), whole("drei")]] },
    ]);
    const bold = [...plainText("Wir "), { kind: "text", text: "bitten sehr", bold: true }] as const;
    expect(withWholeLastWords([paragraph(bold)])).toEqual([
      { kind: "paragraph", text: [text("Wir "), { ...text("bitten "), bold: true }, { ...whole("sehr"), bold: true }] },
    ]);
  });

  it("is found before a space at the end", () => {
    const [block] = withWholeLastWords([paragraph("Wir bitten ")]);
    expect(block).toEqual({ kind: "paragraph", text: [text("Wir "), whole("bitten ")] });
  });

  it("is nothing special where a line break or nothing stands last", () => {
    const blocks = [paragraph([{ kind: "text", text: "Ende" }, { kind: "lineBreak" }]), paragraph("")];
    expect(withWholeLastWords(blocks)).toEqual(blocks);
  });
});
