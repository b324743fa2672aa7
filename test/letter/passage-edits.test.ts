import { describe, expect, it } from "vitest";
import {
  addPassage,
  joinWithNext,
  movePassage,
  removePassage,
  setPassageBlocks,
  setPassageRole,
  splitPassage,
} from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import { list, paragraph } from "../../preload/letter/rich-text";
import { aLetter, aPassage, aTemplatePassage } from "./letter-builder";

const ids = (letter: Letter) => letter.passages.map((passage) => passage.id);
const texts = (letter: Letter) => letter.passages.map(passageText);

describe("editing passages", () => {
  it("makes a template passage the sender's own once its words change", () => {
    const letter = aLetter({ passages: [aTemplatePassage("a")] });
    const [passage] = setPassageBlocks(letter, "a", [paragraph("Anders.")]).passages;
    expect(passage).toEqual({
      ...aTemplatePassage("a", "Anders."),
      origin: { kind: "template", passage: "a", variant: "factual", edited: true, base: "Vorlage a." },
    });
  });

  it("gives the same letter where nothing changes", () => {
    const letter = aLetter();
    expect(setPassageBlocks(letter, "eins", [paragraph("Text von eins.")])).toBe(letter);
    expect(setPassageRole(letter, "eins", "other")).toBe(letter);
    expect(removePassage(letter, "nicht da")).toBe(letter);
    expect(movePassage(letter, "eins", 0)).toBe(letter);
    expect(joinWithNext(letter, "drei")).toBe(letter);
    expect(splitPassage(letter, "eins", { block: 0, item: 0, offset: 0 }, "neu")).toBe(letter);
    expect(splitPassage(letter, "eins", { block: 0, item: 0, offset: 14 }, "neu")).toBe(letter);
  });

  it("adds a passage before another one or at the end", () => {
    expect(ids(addPassage(aLetter(), aPassage("neu"), "zwei"))).toEqual(["eins", "neu", "zwei", "drei"]);
    expect(ids(addPassage(aLetter(), aPassage("neu"), null))).toEqual(["eins", "zwei", "drei", "neu"]);
  });

  it("moves a passage to the index it then has, at most to either end", () => {
    expect(ids(movePassage(aLetter(), "eins", 1))).toEqual(["zwei", "eins", "drei"]);
    expect(ids(movePassage(aLetter(), "drei", -5))).toEqual(["drei", "eins", "zwei"]);
    expect(ids(movePassage(aLetter(), "eins", 99))).toEqual(["zwei", "drei", "eins"]);
  });

  it("splits a paragraph with its formatting and joins it again to the same words", () => {
    const rich = aPassage("eins", "", {
      blocks: [
        {
          kind: "paragraph",
          text: [
            { kind: "text", text: "Hier " },
            { kind: "text", text: "und dort", bold: true },
          ],
        },
      ],
    });
    const letter = aLetter({ passages: [rich] });
    const split = splitPassage(letter, "eins", { block: 0, item: 0, offset: 9 }, "neu");
    expect(split.passages.map((passage) => passage.blocks)).toEqual([
      [
        {
          kind: "paragraph",
          text: [
            { kind: "text", text: "Hier " },
            { kind: "text", text: "und ", bold: true },
          ],
        },
      ],
      [{ kind: "paragraph", text: [{ kind: "text", text: "dort", bold: true }] }],
    ]);
    expect(texts(joinWithNext(split, "eins"))).toEqual(["Hier und \ndort"]);
  });

  it("splits a list between its items", () => {
    const letter = aLetter({ passages: [aPassage("l", "", { blocks: [list(false, ["a", "b", "c"])] })] });
    const split = splitPassage(letter, "l", { block: 0, item: 1, offset: 1 }, "neu");
    expect(split.passages.map((passage) => passage.blocks)).toEqual([[list(false, ["a", "b"])], [list(false, ["c"])]]);
  });

  it("keeps the positions of both passages when they are joined", () => {
    const letter = aLetter({
      passages: [aPassage("a", "A.", { positions: ["x", "y"] }), aPassage("b", "B.", { positions: ["y", "z"] })],
    });
    expect(joinWithNext(letter, "a").passages[0]?.positions).toEqual(["x", "y", "z"]);
  });

  it("never changes the letter it was given", () => {
    const letter = aLetter();
    const before = JSON.stringify(letter);
    addPassage(letter, aPassage("neu"), "zwei");
    removePassage(letter, "zwei");
    movePassage(letter, "eins", 2);
    splitPassage(letter, "eins", { block: 0, item: 0, offset: 4 }, "neu");
    joinWithNext(letter, "eins");
    expect(JSON.stringify(letter)).toBe(before);
  });
});
