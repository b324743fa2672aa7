import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterDifference } from "../../preload/letter/letter-difference";
import { paragraph } from "../../preload/letter/rich-text";
import { textDifference } from "../../preload/letter/text-difference";
import { aLetter, aPassage } from "./letter-builder";

const words = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe("the difference of two texts", () => {
  it("names the words that went and came", () => {
    const { before, after, removed, added } = textDifference(
      "Wir fordern eine Ampel.",
      "Wir fordern zwei neue Ampeln.",
    );
    expect(words(before, removed)).toEqual(["eine Ampel."]);
    expect(words(after, added)).toEqual(["zwei neue Ampeln."]);
  });

  it("shows a changed comma and a changed capital", () => {
    const { after, added } = textDifference("Ja, gern heute", "Ja gern Heute");
    expect(words(after, added)).toEqual(["Ja", "Heute"]);
  });

  it("leaves the same text when what went and what came is cut out, whatever the texts are", () => {
    const text = fc
      .array(fc.constantFrom("wir", "fordern", "Ampel,", "Äpfel", "\n", "2027"), { maxLength: 30 })
      .map((list) => list.join(" "));
    const without = (value: string, ranges: readonly { start: number; end: number }[]) =>
      [...value]
        .filter((_, at) => !ranges.some(({ start, end }) => at >= start && at < end))
        .join("")
        .replace(/[^\S\n]+/gu, "");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { removed, added } = textDifference(before, after);
        expect(without(before, removed)).toBe(without(after, added));
      }),
    );
  });
});

describe("the difference of two letters", () => {
  it("is none between a letter and itself", () => {
    expect(letterDifference(aLetter(), aLetter())).toMatchObject({ isSame: true, fields: [] });
  });

  it("finds passages by their id: changed, added, removed where it stood, moved", () => {
    const before = aLetter({ passages: ["a", "b", "c", "d"].map((id) => aPassage(id, `Text ${id}.`)) });
    const after = aLetter({
      passages: [aPassage("d", "Text d."), aPassage("a", "Text a."), aPassage("neu", "Neu."), aPassage("c", "Text x.")],
    });
    const { passages, isSame } = letterDifference(before, after);
    expect(isSame).toBe(false);
    expect(passages.map((one) => [one.kind, one.id, one.kind === "changed" && one.isMoved])).toEqual([
      ["changed", "d", true],
      ["same", "a", false],
      ["added", "neu", false],
      ["removed", "b", false],
      ["changed", "c", false],
    ]);
    const last = passages.at(-1);
    expect(last?.kind === "changed" && words(last.after, last.added)).toEqual(["x."]);
  });

  it("shows that only the form or the emphasis changed", () => {
    const before = aLetter({ passages: [aPassage("a", "Text")] });
    const bold = aPassage("a", "", { blocks: [paragraph([{ kind: "text", text: "Text", bold: true }])] });
    const [passage] = letterDifference(before, aLetter({ passages: [bold] })).passages;
    expect(passage).toMatchObject({ kind: "changed", isFormatted: true, isMoved: false, removed: [], added: [] });
  });

  it("names what changed around the passages", () => {
    const after = aLetter({ subject: "Ein sicherer Weg", copies: ["Presse"], date: { kind: "dayOfExport" } });
    const { fields } = letterDifference(aLetter(), after);
    expect(fields.map(({ field }) => field)).toEqual(["date", "subject", "copies"]);
    expect(fields[1]).toMatchObject({ before: "Ein sicherer Schulweg", after: "Ein sicherer Weg" });
  });
});
