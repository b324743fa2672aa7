import { describe, expect, it } from "vitest";
import type { DraftContent } from "../../preload/letter/draft";
import { passageText } from "../../preload/letter/passage";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { choosePosition } from "../../preload/template/choose/choose-position";
import { chooseTone } from "../../preload/template/choose/choose-tone";
import { chooseVoice } from "../../preload/template/choose/choose-voice";
import { setFact } from "../../preload/template/choose/set-fact";
import { composition } from "../../preload/template/compose/composition";
import { aLetter } from "../letter/letter-builder";
import { buildFact, buildPassage, buildPosition, buildTemplate } from "./template-builder";

const TODAY = "2026-11-22";
const template = buildTemplate({
  facts: [buildFact({ id: "year", kind: "year", value: "2027" })],
  positions: [buildPosition("path"), buildPosition("light", { default: "dropped" })],
  passages: [
    {
      ...buildPassage("path", []),
      variants: {
        factual: [{ position: "path", carried: "{voice, select, I {I} other {We}} want a path.", softened: "A path?" }],
        firm: [{ position: "path", carried: "A path, now.", softened: "A path, please." }],
        short: [{ position: "path", carried: "A path.", softened: "A path?" }],
      },
    },
    buildPassage("light", [{ position: "light", carried: "Light in {year}.", softened: "Light?" }]),
  ],
});

function aContent(): DraftContent {
  const empty = aLetter({ passages: [] });
  const { id, version } = template;
  const letter = { ...empty, ...composition(template, DEFAULT_CHOICES, {}, empty, TODAY) };
  return { letter, template: { id, version, choices: DEFAULT_CHOICES, facts: {} }, known: [], consents: [] };
}
const texts = ({ letter }: DraftContent) => letter.passages.map(passageText);
const choose = (content: DraftContent, position: string, stance: "carried" | "softened" | "dropped") =>
  choosePosition(content, template, position, stance, TODAY);

describe("choosing", () => {
  it("a stance changes the letter and is remembered", () => {
    const softened = choose(aContent(), "path", "softened");
    expect(texts(softened)).toEqual(["A path?"]);
    expect(softened.template?.choices.positions).toEqual({ path: "softened" });
    expect(texts(choose(softened, "light", "carried"))).toEqual(["A path?", "Light in 2027."]);
    expect(texts(choose(softened, "path", "dropped"))).toEqual([]);
  });

  it("what is chosen already, or what the template does not have, changes nothing", () => {
    const content = aContent();
    expect(choose(content, "path", "carried")).toBe(content);
    expect(choose(content, "light", "dropped")).toBe(content);
    expect(choose(content, "bench", "carried")).toBe(content);
    expect(chooseVoice(content, template, "we", TODAY)).toBe(content);
    const foreign = { ...content, template: null };
    expect(choose(foreign, "path", "dropped")).toBe(foreign);
    expect(chooseTone(foreign, template, "firm", TODAY)).toBe(foreign);
  });

  it("a voice or a tone changes the whole letter", () => {
    expect(texts(chooseVoice(aContent(), template, "I", TODAY))).toEqual(["I want a path."]);
    const firm = chooseTone(aContent(), template, "firm", TODAY);
    expect(texts(firm)).toEqual(["A path, now."]);
    expect(firm.letter.passages[0]?.origin).toMatchObject({ variant: "firm" });
  });

  it("a tone also takes the passages with it that had their own", () => {
    const content = aContent();
    const made = content.template;
    if (made === null) throw new Error("no template");
    const mixed = {
      ...content,
      template: { ...made, choices: { ...made.choices, variants: { path: "short" } as const } },
    };
    expect(texts(chooseTone(mixed, template, "firm", TODAY))).toEqual(["A path, now."]);
  });

  it("a fact's value changes what relies on it, and the template's own value is kept by the template", () => {
    const content = choose(aContent(), "light", "carried");
    const later = setFact(content, template, "year", "2030", TODAY);
    expect(texts(later)).toContain("Light in 2030.");
    expect(setFact(later, template, "year", "2027", TODAY)).toEqual(content);
    expect(setFact(content, template, "year", "soon", TODAY)).toBe(content);
  });
});
