import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../preload/contract/expected-error";
import { readTemplate } from "../../preload/template/read-template";
import { buildFact, buildPassage, buildPosition, buildTemplate } from "./template-builder";

const WHOLE = buildTemplate({
  facts: [
    buildFact({ id: "town", value: "Herne" }),
    buildFact({ id: "electionYear", kind: "year", value: "2027" }),
    buildFact({ id: "own", kind: "passage" }),
  ],
  positions: [buildPosition("costs")],
  enumerations: [{ id: "aims", members: [{ position: "costs", carried: "money", softened: "some money" }] }],
  passages: [
    buildPassage("one", [
      { text: "In {town} {electionYearIs, select, next {soon} other {then}}.", when: { all: ["costs=carried"] } },
      { position: "costs", carried: "We <b>want</b> it.", softened: "{voice, select, I {I hope} other {We hope}}." },
      { text: "{aimsCount, plural, one {One aim} other {# aims}}: {aims}." },
      { list: "aims", ordered: false },
      { text: "{own}" },
    ]),
  ],
});

/** What the refusal says of a template that has another value at a path; undefined takes it away. */
function refusal(path: string, value: unknown): unknown {
  const template: object = JSON.parse(JSON.stringify(WHOLE));
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<object>((inside, step) => Reflect.get(inside, step), template);
  Reflect.set(holder, last, value);
  return refusalOf(() => readTemplate(JSON.stringify(template)));
}

function refusalOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (error instanceof ExpectedError) return [error.code, error.values];
    throw error;
  }
  return "read";
}

const PLACE = "passages[0].variants.firm";

describe("readTemplate", () => {
  it("reads a whole template, with a byte order mark as well", () => {
    expect(readTemplate(JSON.stringify(WHOLE))).toEqual(WHOLE);
    expect(readTemplate(`\uFEFF${JSON.stringify(WHOLE)}\n`)).toEqual(WHOLE);
  });

  it.each([
    ["template.empty", " \n", {}],
    ["template.notJson", '{"format":', {}],
    ["template.wrongFormat", "[]", {}],
    ["template.wrongFormat", '{"format":"appell-draft"}', {}],
    ["template.fileTooBig", " ".repeat(20_000_001), { limitMb: 20 }],
  ])("refuses with %s what is no template", (code, json, values) => {
    expect(refusalOf(() => readTemplate(json))).toEqual([code, values]);
  });

  it.each<readonly [string, Record<string, string>, string, unknown]>([
    ["template.unknownField", { place: "colour" }, "colour", "red"],
    ["template.unknownField", { place: `${PLACE}[0].wenn` }, "passages.0.variants.firm.0.wenn", {}],
    ["template.missing", { place: "passages[0].variants.firm" }, "passages.0.variants.firm", undefined],
    ["template.missing", { place: `${PLACE}[1].softened` }, "passages.0.variants.firm.1.softened", undefined],
    ["template.wrongType", { place: "version" }, "version", "1"],
    ["template.invalid", { place: "passages[0].role" }, "passages.0.role", "poem"],
    ["template.invalid", { place: "positions[0].id" }, "positions.0.id", "__proto__"],
    ["template.tooBig", { place: "title" }, "title", "x".repeat(301)],
    ["template.lineBreak", { place: "closing.short" }, "closing.short", "a\nb"],
    ["template.reservedId", { place: "positions[0].id", name: "constructor" }, "positions.0.id", "constructor"],
    ["template.reservedId", { place: "facts[0].id", name: "voice" }, "facts.0.id", "voice"],
    ["template.reservedId", { place: "enumerations[0].id", name: "b" }, "enumerations.0.id", "b"],
    ["template.duplicateId", { place: "facts[1].id", name: "town" }, "facts.1.id", "town"],
    ["template.duplicateId", { place: "enumerations[0].id", name: "town" }, "enumerations.0.id", "town"],
    ["template.duplicateId", { place: "passages[1].id", name: "one" }, "passages.1", WHOLE.passages[0]],
    ["template.factValue", { place: "facts[1].value", kind: "year" }, "facts.1.value", "soon"],
    ["template.text", { place: `${PLACE}[1].carried` }, "passages.0.variants.firm.1.carried", "We {want"],
    ["template.text", { place: `${PLACE}[1].carried` }, "passages.0.variants.firm.1.carried", "We <b>want"],
    ["template.unknownArgument", { place: "subject.firm[0].text", name: "aims" }, "subject.firm.0.text", "{aims}"],
    [
      "template.unknownArgument",
      { place: `${PLACE}[0].text`, name: "twon" },
      "passages.0.variants.firm.0.text",
      "{twon}",
    ],
    [
      "template.unknownTag",
      { place: `${PLACE}[0].text`, name: "em" },
      "passages.0.variants.firm.0.text",
      "<em>so</em>",
    ],
    [
      "template.unknownCase",
      { place: `${PLACE}[1].softened`, name: "voice", case: "i" },
      "passages.0.variants.firm.1.softened",
      "{voice, select, i {a} other {b}}",
    ],
    [
      "template.unknownCase",
      { place: `${PLACE}[0].text`, name: "electionYearIs", case: "soon" },
      "passages.0.variants.firm.0.text",
      "{electionYearIs, select, soon {a} other {b}}",
    ],
    [
      "template.missingOther",
      { place: `${PLACE}[1].softened`, name: "voice" },
      "passages.0.variants.firm.1.softened",
      "{voice, select, I {a} we {b}}",
    ],
    ["template.wrongUse", { place: `${PLACE}[0].text`, name: "voice" }, "passages.0.variants.firm.0.text", "{voice}"],
    [
      "template.wrongUse",
      { place: `${PLACE}[0].text`, name: "town" },
      "passages.0.variants.firm.0.text",
      "{town, select, Herne {a} other {b}}",
    ],
    [
      "template.wrongUse",
      { place: `${PLACE}[0].text`, name: "electionYear" },
      "passages.0.variants.firm.0.text",
      "{electionYear, number}",
    ],
    [
      "template.slotNotAlone",
      { place: `${PLACE}[4].text`, name: "own" },
      "passages.0.variants.firm.4.text",
      "So: {own}",
    ],
    [
      "template.unknownPosition",
      { place: `${PLACE}[1].position`, name: "time" },
      "passages.0.variants.firm.1.position",
      "time",
    ],
    [
      "template.unknownPosition",
      { place: `${PLACE}[0].when.all[0]`, name: "time" },
      "passages.0.variants.firm.0.when.all.0",
      "time",
    ],
    [
      "template.unknownStance",
      { place: `${PLACE}[0].when.all[0]`, name: "kept" },
      "passages.0.variants.firm.0.when.all.0",
      "costs=kept",
    ],
    [
      "template.unknownFact",
      { place: "passages[0].when.any[0]", name: "twon" },
      "passages.0.when",
      { any: ["fact:twon"] },
    ],
    [
      "template.unknownEnumeration",
      { place: `${PLACE}[3].list`, name: "ends" },
      "passages.0.variants.firm.3.list",
      "ends",
    ],
    ["template.subjectWithoutLast", { place: "subject.firm[0].when" }, "subject.firm.0.when", { all: ["costs"] }],
    ["template.unused", { place: "facts[3]", name: "street" }, "facts.3", buildFact({ id: "street" })],
    [
      "template.unused",
      { place: "enumerations[1]", name: "ends" },
      "enumerations.1",
      { ...WHOLE.enumerations[0], id: "ends" },
    ],
    [
      "template.notExpressed",
      { place: "positions[1]", name: "time", tone: "factual" },
      "positions.1",
      buildPosition("time"),
    ],
  ])("refuses with %s %j", (code, values, path, value) => {
    expect(refusal(path, value)).toEqual([code, values]);
  });

  it("refuses a key that would reach into every object", () => {
    const json = JSON.stringify(WHOLE).replace('"version":1', '"version":1,"__proto__":{"polluted":1}');
    expect(refusalOf(() => readTemplate(json))).toEqual(["template.unknownField", { place: "__proto__" }]);
  });

  it("does not break down over deeply nested tags", () => {
    const nested = `${"<b>".repeat(1_400)}so${"</b>".repeat(1_400)}`;
    expect(refusal("passages.0.variants.firm.0.text", nested)).toBe("read");
  });
});
