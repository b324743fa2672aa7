import { describe, expect, it } from "vitest";
import type { DraftContent } from "../../preload/letter/draft";
import { removePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { newDraft } from "../../preload/letter/new-letter";
import { parseDraft } from "../../preload/letter/parse-draft";
import { passageText } from "../../preload/letter/passage";
import { paragraph } from "../../preload/letter/rich-text";
import { type Choices, DEFAULT_CHOICES, type Stance } from "../../preload/template/choices";
import { choosePosition } from "../../preload/template/choose/choose-position";
import { chooseTone } from "../../preload/template/choose/choose-tone";
import { composition } from "../../preload/template/compose/composition";
import { linkLetter } from "../../preload/template/linking/link-letter";
import { offerPositions } from "../../preload/template/linking/offer-positions";
import { type PositionOffer, positionOffers } from "../../preload/template/linking/position-offers";
import { declineOffer, takeOffer } from "../../preload/template/linking/take-offer";
import { aLetter } from "../letter/letter-builder";
import { readFixture } from "../reading/read-fixture";
import { BUILT_IN } from "./built-in-templates";

const found = BUILT_IN[0]?.template;
if (found === undefined) throw new Error("no built-in template");
const template = found;
const TODAY = "2026-11-22";

const composed = (choices: Choices, letter: Letter) => composition(template, choices, {}, letter, TODAY);
const offersOf = ({ letter, template: made }: DraftContent) =>
  positionOffers(letter, composed(made?.choices ?? DEFAULT_CHOICES, letter));
const choose = (content: DraftContent, position: string, stance: Stance) =>
  choosePosition(content, template, position, stance, TODAY);
const withLetter = (content: DraftContent, letter: Letter): DraftContent => ({ ...content, letter });

/** A letter that the template composed. */
function composedContent(): DraftContent {
  const empty = aLetter({ passages: [] });
  const letter = { ...empty, ...composed(DEFAULT_CHOICES, empty) };
  const { id, version } = template;
  return { letter, template: { id, version, choices: DEFAULT_CHOICES, facts: {} }, known: [], consents: [] };
}

/** The same with the passage about the administration in other words. */
function editedContent(): DraftContent {
  const content = composedContent();
  return withLetter(content, setPassageBlocks(content.letter, "organisation", [paragraph("Eigene Worte.")]));
}

/** The open letter (some of its passages) as linked to the template. */
async function linkedContent(from = 0, to = 7): Promise<DraftContent> {
  const { letter } = await readFixture("open-letter-blank-after-each-line.txt");
  const linked = linkLetter({ ...letter, passages: letter.passages.slice(from, to) }, [template]);
  if (linked === null) throw new Error("not linked");
  return { ...linked, known: [], consents: [] };
}

const blocksOf = ({ letter }: DraftContent) => letter.passages.map(({ blocks }) => blocks);

describe("choosing positions for a letter that was read in", () => {
  it("never touches its words, whatever is chosen", async () => {
    const content = await linkedContent();
    expect(offersOf(content)).toEqual([]);
    for (const { id } of template.positions) {
      for (const stance of ["softened", "dropped"] as const) {
        expect(blocksOf(choose(content, id, stance))).toEqual(blocksOf(content));
      }
    }
  });

  it("offers to take out a passage of which the template says nothing any more", async () => {
    const content = await linkedContent();
    const passage = content.letter.passages[2]?.id;
    const dropped = choose(content, "costs", "dropped");
    const before = offersOf(choose(dropped, "interior-ministry", "dropped"));
    expect(before).toContainEqual({ kind: "remove", passage });
  });

  it("offers the template's softer words beside the letter's own", async () => {
    const content = choose(await linkedContent(), "social-democratic-yardsticks", "softened");
    expect(offersOf(content)).toMatchObject([
      { kind: "reword", passage: content.letter.passages[5]?.id, wording: { id: "expectation" } },
    ]);
  });

  it("puts in a passage for a position that was nowhere, and does not repeat what the letter says", async () => {
    const content = choose(await linkedContent(2, 5), "revise", "carried");
    expect(content.letter.passages.map(({ id, origin }) => (origin.kind === "template" ? id : "read"))).toEqual([
      "read",
      "read",
      "read",
      "demands",
    ]);
  });

  it("offers a passage whose place in the template is taken by none of the letter's", async () => {
    const content = await linkedContent();
    const without = withLetter(content, removePassage(content.letter, content.letter.passages[2]?.id ?? ""));
    expect(offersOf(without)).toMatchObject([{ kind: "add", wording: { id: "organisation" } }]);
    const [offer] = offersOf(without);
    const order = composed(without.template?.choices ?? DEFAULT_CHOICES, without.letter).passages;
    const taken = takeOffer(without.letter, offer as PositionOffer, order);
    expect(taken.passages.map(({ id }) => id)).toContain("organisation");
    expect(offersOf(withLetter(without, taken))).toEqual([]);
  });
});

describe("an offer for a passage in words of one's own", () => {
  it("is there once the template says something else, and says nothing of untouched passages", () => {
    expect(offersOf(editedContent())).toEqual([]);
    expect(offersOf(chooseTone(composedContent(), template, "firm", TODAY))).toEqual([]);
    const content = choose(editedContent(), "costs", "softened");
    expect(offersOf(content)).toMatchObject([{ kind: "reword", passage: "organisation" }]);
    expect(content.letter.passages.map(passageText)).toContain("Eigene Worte.");
  });

  it("goes again when the choice is taken back", () => {
    expect(offersOf(choose(choose(editedContent(), "costs", "softened"), "costs", "carried"))).toEqual([]);
  });

  it("outlives closing the draft", () => {
    const content = choose(editedContent(), "costs", "softened");
    const made = { template: content.template, source: null };
    const draft = newDraft(content.letter, made, "11111111-2222-4333-8444-555555555555", "2026-11-22T09:00:00.000Z");
    expect(offersOf(parseDraft(JSON.stringify(draft), draft.changed))).toEqual(offersOf(content));
  });

  it("gives the template's words when it is taken, which then follow every choice", () => {
    const content = choose(editedContent(), "costs", "dropped");
    const [offer] = offersOf(content);
    const taken = withLetter(content, takeOffer(content.letter, offer as PositionOffer, []));
    const untouched = choose(composedContent(), "costs", "dropped");
    expect(taken.letter).toEqual(untouched.letter);
    expect(choose(taken, "costs", "carried").letter).toEqual(composedContent().letter);
  });

  it("is not made again for the same words when somebody keeps to their own, but for others", () => {
    const content = choose(editedContent(), "costs", "softened");
    const [offer] = offersOf(content);
    if (offer === undefined || offer.kind === "add") throw new Error("no offer");
    const kept = withLetter(content, declineOffer(content.letter, offer));
    expect(offersOf(kept)).toEqual([]);
    expect(kept.letter.passages.map(passageText)).toContain("Eigene Worte.");
    expect(offersOf(choose(kept, "costs", "dropped"))).toMatchObject([{ kind: "reword" }]);
  });

  it("can also be declined where the template says nothing any more", () => {
    const content = choose(choose(editedContent(), "costs", "dropped"), "interior-ministry", "dropped");
    const [offer] = offersOf(content);
    if (offer?.kind !== "remove") throw new Error("no offer");
    expect(offersOf(withLetter(content, declineOffer(content.letter, offer)))).toEqual([]);
    expect(takeOffer(content.letter, offer, []).passages.map(({ id }) => id)).not.toContain("organisation");
  });

  it("belongs to the position whose words changed", () => {
    const content = choose(editedContent(), "costs", "dropped");
    const [offer] = offersOf(content);
    const sentences = new Map([["interior-ministry", baseOf(editedContent()).split(" Der geplante")[0] ?? ""]]);
    expect(offerPositions(offer as PositionOffer, content.letter, sentences)).toEqual(["costs"]);
  });
});

function baseOf({ letter }: DraftContent): string {
  const origin = letter.passages.find(({ id }) => id === "organisation")?.origin;
  return origin?.kind === "template" ? (origin.base ?? "") : "";
}
