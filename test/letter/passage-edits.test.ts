import { describe, expect, it } from "vitest";
import {
  addPassage,
  movePassage,
  removePassage,
  setPassageBlocks,
  setPassageRole,
} from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { paragraph } from "../../preload/letter/rich-text";
import { aLetter, aPassage, aTemplatePassage } from "./letter-builder";

const ids = (letter: Letter) => letter.passages.map((passage) => passage.id);

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

  it("never changes the letter it was given", () => {
    const letter = aLetter();
    const before = JSON.stringify(letter);
    addPassage(letter, aPassage("neu"), "zwei");
    removePassage(letter, "zwei");
    movePassage(letter, "eins", 2);
    expect(JSON.stringify(letter)).toBe(before);
  });
});
