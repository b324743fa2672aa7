import { assert, boolean, integer, property } from "fast-check";
import { chainCommands } from "prosemirror-commands";
import { describe, expect, it } from "vitest";
import { type Passage, passageText } from "../../../preload/letter/passage";
import { list, paragraph } from "../../../preload/letter/rich-text";
import { toggleList } from "../../../renderer/passages/text/list-commands";
import {
  breakLine,
  breakPassage,
  joinBackward,
  joinForward,
  removeSelected,
  toggleForm,
} from "../../../renderer/passages/text/passage-commands";
import { aPassage } from "../../letter/letter-builder";
import { cursorPlaces, openState, passagesOf, run, select } from "./open-state";
import { signsOf, somePassages } from "./some-passages";

const counting = () => {
  let made = 0;
  return () => `neu${made++}`;
};
const atEndOf = (passages: readonly Passage[], text: string) => {
  const state = openState(passages);
  let place = 0;
  state.doc.descendants((node, at) => {
    if (node.isTextblock && node.textContent === text) place = at + 1 + node.content.size;
  });
  return select(state, place);
};
const read = (passages: readonly Passage[]) => passages.map(({ id, blocks }) => [id, ...blocks]);

describe("writing keys", () => {
  it("lose no sign and no look, wherever a passage is broken or joined", () => {
    assert(
      property(somePassages, integer({ min: 0, max: 200 }), (passages, at) => {
        const state = openState(passages);
        const places = cursorPlaces(state);
        const placed = select(state, places[at % places.length] ?? 2);
        for (const command of [breakPassage(counting()), joinBackward, joinForward, toggleList("bulletList")])
          expect(signsOf(passagesOf(run(placed, command), passages))).toEqual(signsOf(passages));
      }),
    );
  });

  it("keep a letter whole when anything is selected and taken away, broken or made a list", () => {
    assert(
      property(
        somePassages,
        integer({ min: 0, max: 200 }),
        integer({ min: 0, max: 200 }),
        boolean(),
        (passages, from, to, ordered) => {
          const state = openState(passages);
          const places = cursorPlaces(state);
          const [a = 2, b = 2] = [places[from % places.length], places[to % places.length]];
          const placed = select(state, Math.min(a, b), Math.max(a, b));
          const removed = passagesOf(run(placed, removeSelected), passages);
          expect(signsOf(passages)).toEqual(expect.arrayContaining([...signsOf(removed)]));
          const broken = passagesOf(run(placed, breakPassage(counting())), passages);
          expect(signsOf(broken)).toEqual(signsOf(removed));
          const listed = run(placed, toggleList(ordered ? "orderedList" : "bulletList"));
          expect(signsOf(passagesOf(listed, passages))).toEqual(signsOf(passages));
          const ids = broken.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  it("take away what is selected where what is left of a list can't be broken", () => {
    const items = [list(false, ["a", "b"]), list(false, ["c"])];
    const passages = ["p", "q"].map((id) => aPassage(id, "", { blocks: items }));
    const state = openState(passages);
    const places = cursorPlaces(state);
    const all = select(state, places[0] ?? 0, places.at(-1) ?? 0);
    const broken = passagesOf(run(all, breakPassage(counting())), passages);
    expect(signsOf(broken)).toEqual([]);
  });

  it("break a paragraph into two passages and join them again", () => {
    const passages = [aPassage("a", "Eins zwei", { role: "request", positions: ["x"] })];
    const broken = run(select(openState(passages), 6), breakPassage(counting()));
    const halves = passagesOf(broken, passages);
    expect(read(halves)).toEqual([
      ["a", paragraph("Eins")],
      ["neu0", paragraph(" zwei")],
    ]);
    expect(halves[1]).toMatchObject({ role: "request", positions: ["x"], origin: { kind: "own" } });
    const joined = run(broken, joinBackward);
    expect(passagesOf(joined, halves)).toEqual(passages);
    expect(joined.selection.head).toBe(6);
  });

  it("put an empty passage before words that keep their passage", () => {
    const passages = [aPassage("a", "Eins")];
    const after = passagesOf(run(select(openState(passages), 2), breakPassage(counting())), passages);
    expect(read(after)).toEqual([
      ["neu0", paragraph("")],
      ["a", paragraph("Eins")],
    ]);
    expect(after[1]).toBe(passages[0]);
  });

  it("let a passage speak for both that were joined", () => {
    const passages = [aPassage("a", "A.", { positions: ["x", "y"] }), aPassage("b", "B.", { positions: ["y", "z"] })];
    const [joined, ...rest] = passagesOf(run(atEndOf(passages, "A."), joinForward), passages);
    expect(rest).toEqual([]);
    expect(joined).toMatchObject({ id: "a", blocks: [paragraph("A.B.")], positions: ["x", "y", "z"] });
  });

  it("give a passage no position of one that was only removed", () => {
    const passages = [aPassage("a", "A.", { positions: ["x"] }), aPassage("b", "B.", { positions: ["z"] })];
    const state = select(openState(passages), 3, openState(passages).doc.content.size - 2);
    const [kept] = passagesOf(run(state, removeSelected), passages);
    expect(kept).toMatchObject({ blocks: [paragraph("A")], positions: ["x"] });
  });

  it("make a new item in a list and leave it at an empty last one", () => {
    const passages = [aPassage("l", "", { blocks: [list(false, ["Eins", "Zwei"])] })];
    const longer = run(atEndOf(passages, "Zwei"), breakPassage(counting()));
    expect(passagesOf(longer, passages)[0]?.blocks).toEqual([list(false, ["Eins", "Zwei", ""])]);
    const left = passagesOf(run(longer, breakPassage(counting())), passages);
    expect(read(left)).toEqual([
      ["l", list(false, ["Eins", "Zwei"])],
      ["neu0", paragraph("")],
    ]);
  });

  it("take the first item out of its list at its start", () => {
    const passages = [aPassage("l", "", { blocks: [list(false, ["Eins", "Zwei"])] })];
    const state = select(openState(passages), 4);
    const [after] = passagesOf(run(state, joinBackward), passages);
    expect(after?.blocks).toEqual([paragraph("Eins"), list(false, ["Zwei"])]);
  });

  it("make lists of paragraphs, other lists of lists, and paragraphs again", () => {
    const passages = [aPassage("a", "Eins")];
    const bullets = run(atEndOf(passages, "Eins"), toggleList("bulletList"));
    expect(passagesOf(bullets, passages)[0]?.blocks).toEqual([list(false, ["Eins"])]);
    const numbers = run(bullets, toggleList("orderedList"));
    expect(passagesOf(numbers, passages)[0]?.blocks).toEqual([list(true, ["Eins"])]);
    expect(passagesOf(run(numbers, toggleList("orderedList")), passages)).toEqual(passages);
  });

  it("make headings and quotations of all passages that are selected", () => {
    const passages = [aPassage("a"), aPassage("b"), aPassage("c")];
    const state = openState(passages);
    const placed = select(state, 3, 20);
    const headings = passagesOf(run(placed, toggleForm("heading")), passages);
    expect(headings.map(({ form }) => form)).toEqual(["heading", "heading", "text"]);
  });

  it("go on with plain text after a heading", () => {
    const passages = [aPassage("a", "Titel", { form: "heading" })];
    const after = passagesOf(run(atEndOf(passages, "Titel"), breakPassage(counting())), passages);
    expect(after.map(({ form }) => form)).toEqual(["heading", "text"]);
  });

  it("break a line inside a paragraph", () => {
    const passages = [aPassage("a", "Eins zwei")];
    const after = passagesOf(run(select(openState(passages), 6), breakLine), passages);
    expect(after.map(passageText)).toEqual(["Eins\n zwei"]);
  });

  it("do nothing at the very start and end of a letter", () => {
    const passages = [aPassage("a", "Eins")];
    const start = run(select(openState(passages), 2), chainCommands(removeSelected, joinBackward));
    const end = run(atEndOf(passages, "Eins"), chainCommands(removeSelected, joinForward));
    expect([passagesOf(start, passages), passagesOf(end, passages)]).toEqual([passages, passages]);
  });
});
