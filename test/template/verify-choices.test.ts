import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../preload/contract/expected-error";
import { verifyChoices } from "../../preload/template/verify/verify-choices";
import { buildFact, buildPassage, buildPosition, buildTemplate, CHOICES } from "./template-builder";

const TEMPLATE = buildTemplate({
  facts: [
    buildFact({ id: "town" }),
    buildFact({ id: "electionYear", kind: "year" }),
    buildFact({ id: "own", kind: "passage" }),
  ],
  positions: [buildPosition("costs")],
  passages: [buildPassage("one", [{ text: "One." }])],
});

function refusalOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (error instanceof ExpectedError) return [error.code, error.values];
    throw error;
  }
  return "read";
}

describe("verifyChoices", () => {
  const check = (choices: object, facts = {}) =>
    refusalOf(() => verifyChoices(TEMPLATE, { ...CHOICES, ...choices }, facts));

  it("lets through what the template knows", () => {
    expect(check({ positions: { costs: "dropped" }, variants: { one: "firm" } }, { electionYear: "2030" })).toBe(
      "read",
    );
  });

  it("refuses unknown positions, passages and facts, and says which there are", () => {
    expect(check({ positions: { toString: "carried" } })).toEqual([
      "choices.unknownPosition",
      { name: "toString", known: "costs" },
    ]);
    expect(check({ variants: { two: "firm" } })).toEqual(["choices.unknownPassage", { name: "two", known: "one" }]);
    expect(check({}, { twon: "Herne" })).toEqual([
      "choices.unknownFact",
      { name: "twon", known: "town, electionYear, own" },
    ]);
  });

  it("refuses a fact's value that does not fit its kind", () => {
    expect(check({}, { electionYear: "bald" })).toEqual(["choices.factValue.year", { name: "electionYear" }]);
    expect(check({}, { town: "a\nb" })).toEqual(["choices.factValue.text", { name: "town" }]);
  });
});
