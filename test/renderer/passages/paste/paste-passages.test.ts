import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksToString, list, paragraph, richTextToString } from "../../../../preload/letter/rich-text";
import { pastePassages } from "../../../../renderer/passages/paste/paste-passages";
import { aPassage } from "../../../letter/letter-builder";
import { signsOf, somePassages } from "../some-passages";

const text = (...paragraphs: readonly string[]) => ({
  form: "text" as const,
  blocks: paragraphs.map((one) => paragraph(one)),
});

describe("putting pasted passages into one of the letter", () => {
  it("goes on with the words before, and with those behind", () => {
    const into = text("Eins zwei");
    const { passages, caret } = pastePassages(into, { block: 0, item: 0, offset: 5 }, [
      text("A"),
      text("B"),
      text("C "),
    ]);
    expect(passages).toEqual([
      {
        form: "text",
        blocks: [
          paragraph([
            { kind: "text", text: "Eins " },
            { kind: "text", text: "A" },
          ]),
        ],
      },
      text("B"),
      {
        form: "text",
        blocks: [
          paragraph([
            { kind: "text", text: "C " },
            { kind: "text", text: "zwei" },
          ]),
        ],
      },
    ]);
    expect(caret).toBe(2);
  });

  it("takes the place of an empty passage, form and all", () => {
    const heading = { form: "heading" as const, blocks: [paragraph("Titel")] };
    expect(pastePassages(text(""), { block: 0, item: 0, offset: 0 }, [heading, text("A")]).passages).toEqual([
      heading,
      text("A"),
    ]);
  });

  it("makes items of everything in a list", () => {
    const into = { form: "text" as const, blocks: [list(false, ["Eins", "Zwei"])] };
    const { passages, caret } = pastePassages(into, { block: 0, item: 0, offset: 4 }, [text("A"), text("B")]);
    expect(passages.map(({ blocks }) => blocksToString(blocks))).toEqual(["EinsA\nB\nZwei"]);
    expect(caret).toBe("EinsA\nB".length);
  });

  it("loses no sign, wherever it is put", () => {
    assert(
      property(
        somePassages,
        somePassages,
        integer({ min: 0 }),
        integer({ min: 0, max: 9 }),
        (letter, pasted, at, offset) => {
          const [into] = letter;
          if (into === undefined) return;
          const block = at % into.blocks.length;
          const chosen = into.blocks[block];
          const item = chosen?.kind === "list" ? at % chosen.items.length : 0;
          const text = richTextToString((chosen?.kind === "list" ? chosen.items[item] : chosen?.text) ?? []);
          const whole = [...text].slice(0, offset).join("").length;
          const { passages, caret } = pastePassages(into, { block, item, offset: whole }, pasted);
          const after = passages.map((passage, index) => aPassage(`x${index}`, "", passage));
          expect([...signsOf(after)].sort()).toEqual([...signsOf([into]), ...signsOf(pasted)].sort());
          expect(caret).toBeLessThanOrEqual(blocksToString(passages.at(-1)?.blocks ?? []).length);
        },
      ),
    );
  });
});
