import { readdirSync } from "node:fs";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Passage, passageText } from "../../../preload/letter/passage";
import { paragraph } from "../../../preload/letter/rich-text";
import { nodeBlocks } from "../../../renderer/passages/text/node-blocks";
import { passageNode } from "../../../renderer/passages/text/passage-node";
import { positionInText, textBlocks } from "../../../renderer/passages/text/text-blocks";
import { aPassage, aTemplatePassage } from "../../letter/letter-builder";
import { LETTERS_FOLDER, readFixture } from "../../reading/read-fixture";
import { openState, passagesOf } from "./open-state";
import { somePassages } from "./some-passages";

describe("passages in the editor", () => {
  it("come back as they went in, for every letter that was read", async () => {
    for (const name of readdirSync(LETTERS_FOLDER)) {
      const { letter } = await readFixture(name);
      expect(letter.passages.map((passage) => nodeBlocks(passageNode(passage)))).toEqual(
        letter.passages.map(({ blocks }) => blocks),
      );
    }
  });

  it("come back as they went in, whatever they hold", () => {
    assert(
      property(somePassages, (passages) => {
        expect(passages.map((passage) => nodeBlocks(passageNode(passage)))).toEqual(
          passages.map(({ blocks }) => blocks),
        );
        const copies = passages.map((passage): Passage => ({ ...passage }));
        expect(passagesOf(openState(passages), copies)).toBe(copies);
      }),
    );
  });

  it("are the same objects where nobody edited them", () => {
    const passages = [aPassage("a"), aTemplatePassage("b"), aPassage("c")];
    const state = openState(passages);
    const edited = state.apply(state.tr.insertText("Neu. ", 2));
    const after = passagesOf(edited, passages);
    expect(after[0]).toEqual(aPassage("a", "Neu. Text von a."));
    expect(after[1]).toBe(passages[1]);
    expect(after[2]).toBe(passages[2]);
  });

  it("remember the template's words once they are edited", () => {
    const passages = [aTemplatePassage("a")];
    const state = openState(passages);
    const [after] = passagesOf(state.apply(state.tr.insertText("!", 2)), passages);
    expect(after?.origin).toEqual({
      kind: "template",
      passage: "a",
      variant: "factual",
      edited: true,
      base: "Vorlage a.",
    });
  });

  it("take no signs that a letter cannot hold", () => {
    const passages = [aPassage("a", "Eins")];
    const state = openState(passages);
    const [after] = passagesOf(state.apply(state.tr.insertText("\u0001x\t", 2)), passages);
    expect(after?.blocks).toEqual([paragraph("x Eins")]);
  });

  it("have each sign of their plain text at a place of its own", () => {
    assert(
      property(somePassages, (passages) => {
        const { doc } = openState(passages);
        doc.forEach((node, at, index) => {
          const text = passageText(passages[index] ?? aPassage("x"));
          const blocks = textBlocks(node, at);
          const read = [...text].reduce<{ offset: number; signs: string[] }>(
            ({ offset, signs }, sign) => {
              const from = positionInText(blocks, offset);
              const to = positionInText(blocks, offset + sign.length);
              const end = blocks.some((one) => one.offset === offset + 1);
              const here = doc.textBetween(from, to, "\n", "\n");
              return { offset: offset + sign.length, signs: [...signs, end && sign === "\n" ? "\n" : here] };
            },
            { offset: 0, signs: [] },
          );
          expect(read.signs.join("")).toBe(text);
        });
      }),
    );
  });
});
