import { describe, expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import type { Passage } from "../../preload/letter/passage";
import { type Composition, recompose } from "../../preload/template/compose/recompose";
import { aLetter, aPassage, aTemplatePassage } from "../letter/letter-builder";

const composed = (...passages: readonly Passage[]): Composition => ({
  subject: "Betreff",
  closing: "Mit freundlichen Grüßen",
  passages,
});
const a = aTemplatePassage("a");
const b = aTemplatePassage("b");
const c = aTemplatePassage("c");
const edited = aTemplatePassage("b", "Eigene Worte.", {
  origin: { kind: "template", passage: "b", variant: "factual", edited: true, base: null },
});
const letterOf = (...passages: readonly Passage[]): Letter => aLetter({ subject: "Betreff", passages });
const ids = (letter: Letter) => letter.passages.map((passage) => passage.id);

describe("recomposing a letter after its choices changed", () => {
  it("lets untouched passages follow, under the id they have in the letter", () => {
    const letter = letterOf({ ...a, id: "mein-a" }, b);
    const next = recompose(letter, composed(a, b), composed(aTemplatePassage("a", "Neu."), b));
    expect(next.passages).toEqual([{ ...aTemplatePassage("a", "Neu."), id: "mein-a" }, b]);
  });

  it("never touches edited and own passages, even where the choices now drop them", () => {
    const own = aPassage("eigen");
    const letter = letterOf(a, edited, own);
    expect(recompose(letter, composed(a, b), composed(a, aTemplatePassage("b", "Neu."))).passages[1]).toBe(edited);
    expect(recompose(letter, composed(a, b), composed()).passages).toEqual([edited, own]);
  });

  it("takes out what the choices drop and puts in what they add, where the template has it", () => {
    expect(ids(recompose(letterOf(a, b, c), composed(a, b, c), composed(a, c)))).toEqual(["a", "c"]);
    expect(ids(recompose(letterOf(a, c), composed(a, c), composed(a, b, c)))).toEqual(["a", "b", "c"]);
    expect(ids(recompose(letterOf(b), composed(b), composed(a, b)))).toEqual(["a", "b"]);
  });

  it("follows the order that the passages have in the letter", () => {
    const letter = letterOf(c, aPassage("eigen"), a);
    expect(ids(recompose(letter, composed(a, c), composed(a, b, c)))).toEqual(["c", "eigen", "a", "b"]);
  });

  it("does not bring back a passage that was taken out by hand", () => {
    expect(ids(recompose(letterOf(a), composed(a, b), composed(a, b)))).toEqual(["a"]);
  });

  it("keeps a subject and a closing of one's own", () => {
    const own = { ...letterOf(a), subject: "Eigener Betreff" };
    const after = { ...composed(a), subject: "Neuer Betreff", closing: "Mit solidarischen Grüßen" };
    expect(recompose(own, composed(a), after)).toMatchObject({
      subject: "Eigener Betreff",
      closing: "Mit solidarischen Grüßen",
    });
    expect(recompose(letterOf(a), composed(a), after).subject).toBe("Neuer Betreff");
  });

  it("gives the same letter where nothing changes", () => {
    const letter = letterOf(a, edited);
    expect(recompose(letter, composed(a, b), composed(a, b))).toBe(letter);
  });
});
