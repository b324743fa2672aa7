import { describe, expect, it } from "vitest";
import type { DraftContent } from "../../preload/letter/draft";
import { setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import { passageText } from "../../preload/letter/passage";
import { paragraph } from "../../preload/letter/rich-text";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { composition } from "../../preload/template/compose/composition";
import { findInDraft } from "../../preload/template/search/find-in-draft";
import { replaceInDraft } from "../../preload/template/search/replace-in-draft";
import { aLetter } from "../letter/letter-builder";
import { buildFact, buildPassage, buildPosition, buildTemplate } from "./template-builder";

const TODAY = "2026-11-22";
const template = buildTemplate({
  facts: [
    buildFact({ id: "school", isLocal: true }),
    buildFact({ id: "ministry", value: "Ministry of Lime" }),
    buildFact({ id: "pupils", kind: "number", isLocal: true }),
  ],
  positions: [buildPosition("path")],
  passages: [buildPassage("path", [{ position: "path", carried: "A path to {school}.", softened: "{school}?" }])],
});

/** A draft of an own subject in which the school is called Lime. */
function aContent(): DraftContent {
  const facts = { school: "Lime School", pupils: "300" };
  const empty = aLetter({ passages: [] });
  const letter = { ...empty, ...composition(template, DEFAULT_CHOICES, facts, empty, TODAY), subject: "Lime School" };
  const { id, version } = template;
  return { letter, template: { id, version, choices: DEFAULT_CHOICES, facts }, known: [], consents: [] };
}

const find = (content: DraftContent, query: string) =>
  findInDraft(content, template, { query, matchCase: true, wholeWords: false });
const places = (content: DraftContent, query: string) =>
  find(content, query).map(({ part, id }) => `${part} ${id}`.trim());
const replaceAll = (content: DraftContent, query: string, words: string) =>
  replaceInDraft(content, template, find(content, query), words, TODAY);

describe("finding and replacing in a draft", () => {
  it("looks into the facts that the sender typed, and into no others", () => {
    expect(places(aContent(), "Lime")).toEqual(["fact school", "subject", "passage path"]);
    expect(places(aContent(), "300")).toEqual([]);
    expect(findInDraft(aContent(), null, { query: "Lime", matchCase: true, wholeWords: false })).toHaveLength(2);
  });

  it("leaves passages to the template that follow their fact", () => {
    const after = replaceAll(aContent(), "Lime", "Beech");
    expect(after.template?.facts["school"]).toBe("Beech School");
    expect(after.letter.subject).toBe("Beech School");
    expect(after.letter.passages.map(passageText)).toEqual(["A path to Beech School."]);
    expect(after.letter.passages[0]?.origin).toMatchObject({ kind: "template", edited: false });
  });

  it("replaces in edited passages as well, each word once", () => {
    const content = aContent();
    const id = content.letter.passages[0]?.id ?? "";
    const letter = setPassageBlocks(content.letter, id, [paragraph("To Lime School, by Lime Street.")]);
    const after = replaceAll({ ...content, letter }, "Lime", "Lime Tree");
    expect(after.letter.passages.map(passageText)).toEqual(["To Lime Tree School, by Lime Tree Street."]);
    expect(after.template?.facts["school"]).toBe("Lime Tree School");
  });

  it("makes a passage own whose words the fact alone does not give", () => {
    const after = replaceAll(aContent(), "path to Lime", "way to Beech");
    expect(after.template?.facts["school"]).toBe("Lime School");
    expect(after.letter.passages.map(passageText)).toEqual(["A way to Beech School."]);
    expect(after.letter.passages[0]?.origin).toMatchObject({ edited: true });
  });

  it("gives the same draft where nothing is found", () => {
    const content = aContent();
    expect(replaceAll(content, "Oak", "Beech")).toBe(content);
  });
});
