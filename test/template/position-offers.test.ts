import { describe, expect, it } from "vitest";
import { removePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { paragraph } from "../../preload/letter/rich-text";
import { type Choices, DEFAULT_CHOICES, type Stance } from "../../preload/template/choices";
import { compose, composeClosing, composeSubject } from "../../preload/template/compose/compose";
import { type Composition, recompose } from "../../preload/template/compose/recompose";
import { linkLetter } from "../../preload/template/linking/link-letter";
import { positionOffers } from "../../preload/template/linking/position-offers";
import { readFixture } from "../reading/read-fixture";
import { BUILT_IN } from "./built-in-templates";
import { OCCASION } from "./template-builder";

const template = BUILT_IN[0]?.template;
if (template === undefined) throw new Error("no built-in template");

const composed = (choices: Choices): Composition => ({
  subject: composeSubject(template, choices, {}, OCCASION),
  closing: composeClosing(template, choices, {}, OCCASION),
  passages: compose(template, choices, {}, OCCASION),
});

const withStance = (choices: Choices, change: Readonly<Record<string, Stance>>): Choices => ({
  ...choices,
  positions: { ...choices.positions, ...change },
});

/** The open letter (some of its passages) as linked to the template. */
async function linkedLetter(from = 0, to = 7): Promise<{ readonly letter: Letter; readonly choices: Choices }> {
  const { letter } = await readFixture("open-letter-blank-after-each-line.txt");
  const linked = linkLetter({ ...letter, passages: letter.passages.slice(from, to) }, [
    template as typeof template & object,
  ]);
  if (linked === null) throw new Error("not linked");
  return { letter: linked.letter, choices: linked.template.choices };
}

describe("choosing positions for a letter that was read in", () => {
  it("never touches its words, whatever is chosen", async () => {
    const { letter, choices } = await linkedLetter();
    for (const { id } of template.positions) {
      for (const stance of ["softened", "dropped"] as const) {
        const next = recompose(letter, composed(choices), composed(withStance(choices, { [id]: stance })));
        expect(next.passages).toEqual(letter.passages);
      }
    }
  });

  it("offers to take out a passage that expresses nothing but what is dropped", async () => {
    const { letter, choices } = await linkedLetter();
    const offers = positionOffers(letter, composed(choices), composed(withStance(choices, { costs: "dropped" })));
    expect(offers).toContainEqual({ kind: "remove", passage: letter.passages[2]?.id, dropped: ["costs"] });
  });

  it("offers other words where a passage also expresses what stays", async () => {
    const { letter, choices } = await linkedLetter();
    const after = composed(withStance(choices, { recognition: "dropped" }));
    expect(positionOffers(letter, composed(choices), after)).toEqual([
      {
        kind: "reword",
        passage: letter.passages[4]?.id,
        dropped: ["recognition"],
        wording: after.passages.find(({ id }) => id === "agreements"),
      },
    ]);
  });

  it("offers the template's softer words beside the letter's own", async () => {
    const { letter, choices } = await linkedLetter();
    const after = composed(withStance(choices, { "social-democratic-yardsticks": "softened" }));
    expect(positionOffers(letter, composed(choices), after)).toMatchObject([
      { kind: "reword", passage: letter.passages[5]?.id, dropped: [], wording: { id: "expectation" } },
    ]);
  });

  it("puts in a passage for a position that was nowhere, and does not repeat what the letter says", async () => {
    const { letter, choices } = await linkedLetter(2, 5);
    const next = recompose(letter, composed(choices), composed(withStance(choices, { revise: "carried" })));
    expect(next.passages.map(({ id, origin }) => (origin.kind === "template" ? id : "read"))).toEqual([
      "read",
      "read",
      "read",
      "demands",
    ]);
    const { letter: whole, choices: all } = await linkedLetter();
    const before = composed(withStance(all, { "not-adopt": "dropped", revise: "dropped" }));
    expect(recompose(whole, before, composed(all)).passages).toEqual(whole.passages);
  });

  it("offers a passage whose place in the template is taken by none of the letter's", async () => {
    const { letter, choices } = await linkedLetter();
    const withoutCosts = removePassage(letter, letter.passages[2]?.id ?? "");
    const before = composed(withStance(choices, { costs: "dropped" }));
    expect(positionOffers(withoutCosts, before, composed(choices))).toMatchObject([
      { kind: "add", wording: { id: "organisation" } },
    ]);
    expect(recompose(withoutCosts, before, composed(choices)).passages).toEqual(withoutCosts.passages);
  });

  it("offers new words for edited passages of a composed letter alike, and nothing for untouched ones", () => {
    const before = composed(DEFAULT_CHOICES);
    const after = composed({ ...DEFAULT_CHOICES, tone: "firm" });
    const { passages } = before;
    const letter = { passages } as Letter;
    expect(positionOffers(letter, before, after)).toEqual([]);
    const edited = setPassageBlocks(letter, "expectation", [paragraph("Eigene Worte.")]);
    expect(positionOffers(edited, before, after)).toMatchObject([
      { kind: "reword", passage: "expectation", wording: { origin: { variant: "firm" } } },
    ]);
    expect(positionOffers(edited, before, before)).toEqual([]);
  });
});
