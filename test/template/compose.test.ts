import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { compose, composeClosing, composeSubject } from "../../preload/template/compose/compose";
import type { Template } from "../../preload/template/template";
import { buildFact, buildPassage, buildPosition, buildTemplate, CHOICES, OCCASION } from "./template-builder";

const texts = (template: Template, positions = {}, facts = {}) =>
  compose(template, { ...CHOICES, positions }, facts, OCCASION).map(passageText);

describe("compose", () => {
  it("gives passages with the template's ids, the chosen variant and the positions that are expressed", () => {
    const template = buildTemplate({
      positions: [buildPosition("costs"), buildPosition("time"), buildPosition("noise")],
      enumerations: [
        {
          id: "aims",
          members: [
            { position: "time", carried: "<b>time</b>", softened: "some time" },
            { position: "noise", carried: "quiet", softened: "less noise" },
          ],
        },
      ],
      passages: [
        buildPassage("demands", [
          { position: "costs", carried: "Save money.", softened: "Watch the costs." },
          { text: "We want {aims}." },
        ]),
      ],
    });
    const choices = { ...CHOICES, variants: { demands: "firm" }, positions: { costs: "softened" } } as const;
    expect(compose(template, choices, {}, OCCASION)).toEqual([
      {
        id: "demands",
        form: "text",
        role: "demand",
        blocks: [
          {
            kind: "paragraph",
            text: [
              { kind: "text", text: "Watch the costs. We want " },
              { kind: "text", text: "time", bold: true },
              { kind: "text", text: " and quiet." },
            ],
          },
        ],
        positions: ["costs", "time", "noise"],
        origin: { kind: "template", passage: "demands", variant: "firm", edited: false, base: null },
      },
    ]);
  });

  it("leaves out a dropped position's phrase, a text with an empty enumeration and a passage without words", () => {
    const template = buildTemplate({
      positions: [buildPosition("costs"), buildPosition("time")],
      enumerations: [{ id: "aims", members: [{ position: "time", carried: "time", softened: "time" }] }],
      passages: [
        buildPassage("one", [
          { position: "costs", carried: "Save money.", softened: "Watch the costs." },
          { text: "We want {aims}." },
          { text: "{aimsCount, plural, one {This aim matters} other {These aims matter}}." },
        ]),
        buildPassage("two", [{ text: "The end." }]),
      ],
    });
    expect(texts(template, { time: "dropped" })).toEqual(["Save money.", "The end."]);
    expect(texts(template, { time: "dropped", costs: "dropped" })).toEqual(["The end."]);
  });

  it("tells a text whether it opens its passage and whether a passage of the same role came before", () => {
    const connected = "{earlier, select, some {Moreover} other {Now}} {place, select, opens {this} other {that}}.";
    const template = buildTemplate({
      positions: [buildPosition("costs")],
      passages: [
        buildPassage("one", [{ position: "costs", carried: "Save money.", softened: "Save." }, { text: connected }]),
        buildPassage("two", [{ text: connected }], { role: "criticism" }),
        buildPassage("three", [{ text: connected }]),
      ],
    });
    expect(texts(template)).toEqual(["Save money. Now that.", "Now this.", "Moreover this."]);
    expect(texts(template, { costs: "dropped" })[0]).toBe("Now this.");
  });

  it("puts an enumeration as bullets between the sentences around it", () => {
    const template = buildTemplate({
      positions: [buildPosition("time")],
      enumerations: [
        { id: "aims", members: [{ position: "time", carried: "time", softened: "time" }, { text: "money" }] },
      ],
      passages: [buildPassage("one", [{ text: "We want:" }, { list: "aims", ordered: true }, { text: "Thanks." }])],
    });
    const [passage] = compose(template, CHOICES, {}, OCCASION);
    expect(passage?.blocks).toEqual([
      { kind: "paragraph", text: [{ kind: "text", text: "We want:" }] },
      { kind: "list", ordered: true, items: [[{ kind: "text", text: "time" }], [{ kind: "text", text: "money" }]] },
      { kind: "paragraph", text: [{ kind: "text", text: "Thanks." }] },
    ]);
    expect(passage?.positions).toEqual(["time"]);
  });

  it("takes a slot's lines as paragraphs and leaves the slot out while it is empty", () => {
    const template = buildTemplate({
      facts: [buildFact({ id: "local", kind: "passage" })],
      passages: [
        buildPassage("one", [{ text: "Here is our town.", when: { all: ["fact:local"] } }, { text: "{local}" }]),
      ],
    });
    expect(texts(template)).toEqual([]);
    expect(texts(template, {}, { local: "  \n " })).toEqual([]);
    expect(texts(template, {}, { local: "We {meet}  weekly\n\nJoin <b>us</b>!" })).toEqual([
      "Here is our town. We {meet} weekly.\nJoin <b>us</b>!",
    ]);
  });

  it("takes the first wording of the subject that applies, and the tone's closing", () => {
    const firm = [{ text: "No to {plan}", when: { all: ["costs=carried"] } }, { text: "About {town}" }];
    const template = buildTemplate({
      facts: [buildFact({ id: "town", value: "Herne" }), buildFact({ id: "plan", value: "the plan" })],
      positions: [buildPosition("costs")],
      subject: { factual: firm, firm, short: firm },
    });
    const choices = { ...CHOICES, positions: { costs: "softened" } } as const;
    expect(composeSubject(template, CHOICES, {}, OCCASION)).toBe("No to the plan");
    expect(composeSubject(template, CHOICES, { plan: "" }, OCCASION)).toBe("About Herne");
    expect(composeSubject(template, choices, { town: "Unna" }, OCCASION)).toBe("About Unna");
    expect(composeClosing(template, CHOICES, {}, OCCASION)).toBe("Yours");
  });
});
