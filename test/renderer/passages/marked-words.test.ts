import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { changedMarks, type MarkedWords } from "../../../renderer/passages/text/marked-words";
import { passageNode } from "../../../renderer/passages/text/passage-node";
import { nodes } from "../../../renderer/passages/text/text-schema";
import { foundWords, ownWords, wrongWords } from "../../../renderer/passages/text/word-marks";
import { aPassage } from "../../letter/letter-builder";

const passages = [aPassage("a", "Eins zwei drei"), aPassage("b", "Vier")];
const start = () =>
  EditorState.create({
    doc: nodes.doc.create(null, passages.map(passageNode)),
    plugins: [ownWords.plugin, wrongWords.plugin, foundWords.plugin],
  });
const marked = (state: EditorState, words: MarkedWords) =>
  (words.key.getState(state)?.find() ?? []).map(({ from, to }) => state.doc.textBetween(from, to));
const mark = (state: EditorState, words: MarkedWords, start: number, end: number) =>
  state.apply(words.mark(state.tr, new Map([["a", [{ start, end }]]])));

describe("marks of words", () => {
  it("move with their words", () => {
    const state = mark(start(), ownWords, 5, 9);
    expect(marked(state.apply(state.tr.insertText("Null ", 2)), ownWords)).toEqual(["zwei"]);
  });

  it("take in what is typed behind own words at once", () => {
    const state = mark(start(), ownWords, 5, 9);
    expect(marked(state.apply(state.tr.insertText("mal", 11)), ownWords)).toEqual(["zweimal"]);
  });

  it("go from a wrong word as soon as it is edited, and stay on the others", () => {
    const one = start();
    const ranges = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    const state = one.apply(wrongWords.mark(one.tr, new Map([["a", ranges]])));
    expect(marked(state.apply(state.tr.insertText("Zwo", 7, 11)), wrongWords)).toEqual(["Eins"]);
  });

  it("are asked for anew only where they should be others", () => {
    const state = mark(start(), ownWords, 5, 9);
    const range = (start: number, end: number) => [{ start, end }];
    expect([...changedMarks(state, ownWords, new Map([["a", range(5, 9)]]))]).toEqual([]);
    expect([
      ...changedMarks(
        state,
        ownWords,
        new Map([
          ["a", range(0, 4)],
          ["b", range(0, 4)],
        ]),
      ).keys(),
    ]).toEqual(["a", "b"]);
    expect([...changedMarks(state, ownWords, new Map())]).toEqual([["a", []]]);
  });
});
