import { array, assert, boolean, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { breakText } from "../../preload/letter/edits/break-text";
import { joinText } from "../../preload/letter/edits/join-text";
import { pasteText } from "../../preload/letter/edits/paste-text";
import { fieldText } from "../../preload/letter/edits/text-field";
import { typeText } from "../../preload/letter/edits/type-text";
import type { Letter } from "../../preload/letter/letter";
import { type Block, list, paragraph, type Run, richTextToString } from "../../preload/letter/rich-text";
import { aLetter, aPassage } from "./letter-builder";

const words = (letter: Letter) =>
  letter.passages.map(({ blocks }) =>
    blocks.map((block) => (block.kind === "list" ? block.items.map(richTextToString) : richTextToString(block.text))),
  );
const looks = (letter: Letter) =>
  letter.passages
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.text])))
    .flat()
    .flatMap((run) =>
      run.kind === "text" ? [...run.text].map((unit) => `${unit}${run.bold === true ? "*" : ""}`) : ["|"],
    );

const text = array(
  record({ words: string({ unit: constantFrom("a", "b", " "), minLength: 1, maxLength: 6 }), isBold: boolean() }),
  { maxLength: 3 },
).map((runs) =>
  runs.map(({ words: run, isBold }): Run => ({ kind: "text", text: run, ...(isBold ? { bold: true as const } : {}) })),
);
const block = oneof(
  text.map((one): Block => paragraph(one)),
  array(text, { minLength: 1, maxLength: 3 }).map((items): Block => list(false, items)),
);
const letters = array(array(block, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((passages) =>
  aLetter({ passages: passages.map((blocks, index) => aPassage(`p${index}`, "", { blocks })) }),
);
const anywhere = record({ letter: letters, at: integer({ min: 0, max: 100 }), offset: integer({ min: 0, max: 20 }) });

/** A field of the letter, chosen by a number. */
function someField(letter: Letter, at: number) {
  const fields = letter.passages.flatMap(({ id, blocks }) =>
    blocks.flatMap((one, index) =>
      (one.kind === "list" ? one.items : [one.text]).map((_, item) => ({ passage: id, block: index, item })),
    ),
  );
  return fields[at % fields.length] ?? { passage: "p0", block: 0, item: 0 };
}

describe("typing into a letter", () => {
  it("never loses a letter or its looks when text is broken or joined anywhere", () => {
    assert(
      property(anywhere, ({ letter, at, offset }) => {
        const field = someField(letter, at);
        expect(looks(breakText(letter, field, offset, "new").letter)).toEqual(looks(letter));
        expect(looks(joinText(letter, field)?.letter ?? letter)).toEqual(looks(letter));
      }),
    );
  });

  it("puts the text cursor into a field that is there", () => {
    assert(
      property(anywhere, ({ letter, at, offset }) => {
        const field = someField(letter, at);
        for (const edit of [breakText(letter, field, offset, "new"), joinText(letter, field)]) {
          if (edit === null) continue;
          const passage = edit.letter.passages.find(({ id }) => id === edit.field.passage);
          const found = passage === undefined ? undefined : fieldText(passage, edit.field);
          expect(found).toBeDefined();
          expect(edit.offset).toBeLessThanOrEqual(Math.max(offset, richTextToString(found ?? []).length));
        }
      }),
    );
  });

  it("breaks a paragraph into two passages and joins them again", () => {
    const letter = aLetter({ passages: [aPassage("a", "Eins zwei")] });
    const broken = breakText(letter, { passage: "a", block: 0, item: 0 }, 4, "b");
    expect(words(broken.letter)).toEqual([["Eins"], [" zwei"]]);
    const joined = joinText(broken.letter, broken.field);
    expect(words(joined?.letter ?? letter)).toEqual([["Eins zwei"]]);
    expect(joined).toMatchObject({ field: { passage: "a", block: 0, item: 0 }, offset: 4 });
  });

  it("adds an empty passage at the end of a paragraph, and takes it away again", () => {
    const letter = aLetter({ passages: [aPassage("a", "Eins"), aPassage("c", "Drei")] });
    const broken = breakText(letter, { passage: "a", block: 0, item: 0 }, 4, "b");
    expect(broken.letter.passages.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(joinText(broken.letter, broken.field)?.letter.passages.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("makes a new item in a list and leaves the list from an empty last one", () => {
    const letter = aLetter({ passages: [aPassage("a", "", { blocks: [list(false, ["Eins", "Zwei"])] })] });
    const longer = breakText(letter, { passage: "a", block: 0, item: 1 }, 4, "b");
    expect(words(longer.letter)).toEqual([[["Eins", "Zwei", ""]]]);
    const left = breakText(longer.letter, longer.field, 0, "b");
    expect(words(left.letter)).toEqual([[["Eins", "Zwei"]], [""]]);
  });

  it("makes a passage of each line that is pasted, around what stood there", () => {
    const letter = aLetter({ passages: [aPassage("a", "Eins zwei")] });
    let made = 0;
    const pasted = pasteText(
      letter,
      { passage: "a", block: 0, item: 0 },
      { start: 5, end: 9 },
      "A\r\n\r\nB\nC",
      () => `n${made++}`,
    );
    expect(words(pasted.letter)).toEqual([["Eins A"], ["B"], ["C"]]);
    expect(pasted).toMatchObject({ field: { passage: "n1", block: 0, item: 0 }, offset: 1 });
    const inside = pasteText(
      letter,
      { passage: "a", block: 0, item: 0 },
      { start: 4, end: 4 },
      "A\nB",
      () => `n${made++}`,
    );
    expect(words(inside.letter)).toEqual([["EinsA"], ["B zwei"]]);
  });

  it("has no place before the first words of a letter", () => {
    expect(joinText(aLetter({ passages: [aPassage("a")] }), { passage: "a", block: 0, item: 0 })).toBeNull();
  });

  it("takes no characters that a letter cannot hold", () => {
    const letter = aLetter({ passages: [aPassage("a", "Eins")] });
    expect(words(typeText(letter, { passage: "a", block: 0, item: 0 }, "E\u0000i\tn\r\ns"))).toEqual([["Ei n\ns"]]);
  });
});
