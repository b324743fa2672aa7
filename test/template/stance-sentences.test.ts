import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { stanceSentences } from "../../preload/template/choose/stance-sentences";
import { compose } from "../../preload/template/compose/compose";
import { BUILT_IN } from "./built-in-templates";
import { buildPassage, buildPosition, buildTemplate, CHOICES, OCCASION } from "./template-builder";

const template = buildTemplate({
  positions: [buildPosition("path"), buildPosition("light"), buildPosition("bench")],
  enumerations: [
    {
      id: "wishes",
      members: [
        { position: "light", carried: "more light", softened: "some light" },
        { position: "bench", carried: "benches", softened: "one bench" },
      ],
    },
  ],
  passages: [
    buildPassage("paths", [
      { text: "Hello." },
      { position: "path", carried: "{place, select, opens {We} other {Then we}} want a path.", softened: "A path?" },
    ]),
    buildPassage("wishes", [{ text: "We want {wishes}." }]),
    buildPassage("list", [{ list: "wishes", ordered: false }]),
  ],
});
const sentences = (position: string, choices = CHOICES) => stanceSentences(template, choices, {}, OCCASION, position);

describe("the sentences of a position's choices", () => {
  it("are those that stand in the letter, in their place", () => {
    expect(sentences("path")).toEqual({ carried: "Then we want a path.", softened: "A path?", dropped: "" });
  });

  it("are the sentence and the list item that name it, where it has none of its own", () => {
    expect(sentences("light")).toEqual({
      carried: "We want more light and benches. more light",
      softened: "We want some light and benches. some light",
      dropped: "",
    });
  });

  it("depend on what is chosen for the others, not on what is chosen for it", () => {
    const alone = { ...CHOICES, positions: { bench: "dropped", light: "dropped" } as const };
    expect(sentences("light", alone).carried).toBe("We want more light. more light");
  });

  it("are found in the letter that the choice gives, for every position of the built-in templates", () => {
    for (const { template: built } of BUILT_IN) {
      for (const { id } of built.positions) {
        const said = stanceSentences(built, DEFAULT_CHOICES, {}, OCCASION, id);
        for (const stance of ["carried", "softened"] as const) {
          const choices = { ...DEFAULT_CHOICES, positions: { [id]: stance } };
          const letter = compose(built, choices, {}, OCCASION).map(passageText).join("\n");
          expect(said[stance], id).not.toBe("");
          expect(letter).toContain(said[stance]);
        }
      }
    }
  });
});
