import { array, assert, constantFrom, integer, property, shuffledSubarray } from "fast-check";
import { TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../preload/letter/passage";
import { paragraph } from "../../../preload/letter/rich-text";
import { followPassages } from "../../../renderer/passages/text/follow-passages";
import { attributesOf } from "../../../renderer/passages/text/passage-attributes";
import { passageNode } from "../../../renderer/passages/text/passage-node";
import { aPassage } from "../../letter/letter-builder";
import { cursorPlaces, openState, select } from "./open-state";
import { somePassages } from "./some-passages";

describe("following the letter", () => {
  it("comes to the letter's words whatever was changed, moved, added or removed", () => {
    const ids = array(constantFrom("p0", "p1", "p2", "p3", "p4", "x", "y"), { maxLength: 7 });
    assert(
      property(somePassages, somePassages, ids, integer({ min: 0, max: 99 }), (before, others, order, at) => {
        const after = [...new Set(order)].map((id, index): Passage => {
          const kept = before.find((one) => one.id === id);
          return index % 2 === 0 && kept !== undefined
            ? kept
            : { ...(others[index % others.length] ?? aPassage("z")), id };
        });
        const state = openState(before);
        const places = cursorPlaces(state);
        const placed = select(state, places[at % places.length] ?? 2);
        const tr = followPassages(placed, after);
        const doc = (tr ?? placed).doc;
        doc.check();
        expect(doc.children.map((node) => node.toJSON())).toEqual(after.map((one) => passageNode(one).toJSON()));
      }),
    );
  });

  it("says that nothing is to be done where the words stand there already", () => {
    const passages = [aPassage("a"), aPassage("b")];
    const state = openState(passages);
    expect(followPassages(state, passages)).toBeNull();
    expect(followPassages(state, [aPassage("a"), aPassage("b", undefined, { role: "request" })])).toBeNull();
  });

  it("leaves the text cursor and a selection where they are while other words change", () => {
    const before = [aPassage("a", "Eins zwei drei"), aPassage("b", "Vier")];
    const state = select(openState(before), 7, 11);
    const after = [aPassage("a", "Null zwei drei"), aPassage("b", "Fünf")];
    const { selection, doc } = followPassages(state, after) ?? state.tr;
    expect(doc.textBetween(selection.from, selection.to)).toBe("zwei");
  });

  it("takes the text cursor along with a passage that is moved", () => {
    assert(
      property(shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (order) => {
        const passages = ["a", "b", "c", "d"].map((id) => aPassage(id, `Text ${id}.`));
        const state = openState(passages);
        const placed = select(state, cursorPlaces(state)[12] ?? 2);
        const moved = order.map((id) => passages.find((one) => one.id === id) ?? aPassage("x"));
        const { selection } = followPassages(placed, moved) ?? placed.tr;
        expect(selection).toBeInstanceOf(TextSelection);
        expect(attributesOf(selection.$head.node(1)).id).toBe("b");
        expect(selection.$head.parentOffset).toBe(placed.selection.$head.parentOffset);
      }),
    );
  });

  it("replaces no more than what differs", () => {
    const state = openState([aPassage("a", "Eins zwei drei"), aPassage("b")]);
    const tr = followPassages(state, [aPassage("a", "Eins vier drei"), aPassage("b")]);
    const [map] = tr?.mapping.maps ?? [];
    const ranges: number[][] = [];
    map?.forEach((from, to) => {
      ranges.push([from, to]);
    });
    expect(ranges).toEqual([[7, 11]]);
  });

  it("follows a passage that becomes a list or another form", () => {
    const state = openState([aPassage("a", "Eins")]);
    const after = [
      aPassage("a", "", {
        form: "quotation",
        blocks: [paragraph("Eins"), { kind: "list", ordered: true, items: [[]] }],
      }),
    ];
    expect(followPassages(state, after)?.doc.firstChild?.eq(passageNode(after[0] ?? aPassage("x")))).toBe(true);
  });
});
