import { describe, expect, it } from "vitest";
import { typeText } from "../../preload/letter/edits/type-text";
import { passageText } from "../../preload/letter/passage";
import { aLetter, aPassage } from "./letter-builder";

describe("typing into a letter", () => {
  it("takes no characters that a letter cannot hold", () => {
    const letter = aLetter({ passages: [aPassage("a", "Eins")] });
    const typed = typeText(letter, { passage: "a", block: 0, item: 0 }, "E\u0000i\tn\r\ns");
    expect(typed.passages.map(passageText)).toEqual(["Ei n\ns"]);
  });
});
