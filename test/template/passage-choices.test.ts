import { describe, expect, it } from "vitest";
import type { DraftContent } from "../../preload/letter/draft";
import { removePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import { passageText } from "../../preload/letter/passage";
import { paragraph } from "../../preload/letter/rich-text";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { chooseTone } from "../../preload/template/choose/choose-tone";
import { chooseVariant } from "../../preload/template/choose/choose-variant";
import { bringBack, leftOut } from "../../preload/template/choose/left-out";
import { answerQuestion, openQuestions } from "../../preload/template/choose/open-questions";
import { passageWordings } from "../../preload/template/choose/passage-wordings";
import { composition } from "../../preload/template/compose/composition";
import { aLetter, aPassage } from "../letter/letter-builder";
import { BUILT_IN } from "./built-in-templates";

function never(): never {
  throw new Error("There is no template");
}
const TODAY = "2026-11-22";
const template = (BUILT_IN[0] ?? never()).template;
const letter = aLetter();
const content: DraftContent = {
  letter: { ...letter, ...composition(template, DEFAULT_CHOICES, {}, letter, TODAY) },
  template: { id: template.id, version: template.version, choices: DEFAULT_CHOICES, facts: {} },
  known: [],
  consents: [],
};
const textOf = (one: DraftContent, id: string) => {
  const passage = one.letter.passages.find((each) => each.id === id);
  return passage === undefined ? null : passageText(passage);
};
const edited: DraftContent = {
  ...content,
  letter: setPassageBlocks(content.letter, "principles", [paragraph("Eigene Worte.")]),
};

describe("choosing the wording of one passage", () => {
  it("gives that passage the words that were shown, and keeps them when the letter's tone is the same", () => {
    const shown = passageWordings(content, template, "principles", TODAY)?.firm;
    const chosen = chooseVariant(content, template, "principles", "firm", TODAY);
    expect(textOf(chosen, "principles")).toBe(passageText(shown ?? aPassage("x")));
    expect(chosen.template?.choices.variants).toEqual({ principles: "firm" });
    expect(textOf(chosen, "request")).toBe(textOf(content, "request"));
  });

  it("takes the place of own words, because that is what was chosen", () => {
    const restored = chooseVariant(edited, template, "principles", "factual", TODAY);
    expect(restored.letter.passages).toEqual(content.letter.passages);
  });

  it("is not remembered where it is the letter's tone anyway", () => {
    const firm = chooseVariant(content, template, "principles", "firm", TODAY);
    expect(chooseVariant(firm, template, "principles", "factual", TODAY).template?.choices.variants).toEqual({});
    expect(chooseTone(firm, template, "short", TODAY).template?.choices.variants).toEqual({});
  });

  it("changes nothing for a passage of one's own", () => {
    const own = { ...content, letter: { ...content.letter, passages: [aPassage("a")] } };
    expect(chooseVariant(own, template, "a", "firm", TODAY)).toBe(own);
  });
});

describe("questions of the template", () => {
  it("stand where their answer would stand, until they are answered", () => {
    const [activity, local] = openQuestions(content, template);
    expect([activity, local]).toMatchObject([
      { fact: "senderActivity", role: "senderAction", after: "opening" },
      { fact: "localSituation", role: "localSituation", after: "reception" },
    ]);
    if (local === undefined) throw new Error("There is no question");
    const answered = answerQuestion(content, template, local, "Hier fehlt ein Bus", { today: TODAY, newId: "neu" });
    expect(textOf(answered, "local-situation")).toContain("Hier fehlt ein Bus.");
    expect(openQuestions(answered, template).map(({ fact }) => fact)).toEqual(["senderActivity"]);
  });

  it("give a passage of its own where somebody wrote other words in the place of the answer", () => {
    const taken = { ...content, letter: { ...content.letter, passages: [aPassage("local-situation", "Anderes.")] } };
    const [, local] = openQuestions(taken, template);
    if (local === undefined) throw new Error("There is no question");
    const answered = answerQuestion(taken, template, local, "Eins.\nZwei.", { today: TODAY, newId: "neu" });
    expect(answered.letter.passages.map(passageText).join()).toContain("Eins.");
    expect(answered.letter.passages.map(passageText).join()).toContain("Zwei.");
  });

  it("are not answered by nothing", () => {
    const [first] = openQuestions(content, template);
    if (first === undefined) throw new Error("There is no question");
    expect(answerQuestion(content, template, first, " \n ", { today: TODAY, newId: "neu" })).toBe(content);
  });
});

describe("what was left out", () => {
  it("comes back to where the template has it", () => {
    expect(leftOut(content, template, TODAY)).toEqual([]);
    const without = { ...content, letter: removePassage(content.letter, "principles") };
    const [gone] = leftOut(without, template, TODAY);
    expect(gone?.label).toBe("Anspruch und Grundsätze");
    if (gone === undefined) throw new Error("Nothing was left out");
    expect(bringBack(without.letter, gone.wording, template).passages).toEqual(content.letter.passages);
  });

  it("is nothing that somebody only wrote otherwise", () => {
    expect(leftOut(edited, template, TODAY)).toEqual([]);
  });
});
