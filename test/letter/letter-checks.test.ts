import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../preload/letter/checks/check";
import { checkLetter, LETTER_CHECKS } from "../../preload/letter/checks/letter-checks";
import type { Letter } from "../../preload/letter/letter";
import { NO_RECIPIENT } from "../../preload/letter/recipient";
import { NO_SENDER } from "../../preload/letter/sender";
import { aLetter, aPassage, aRecipient } from "./letter-builder";

function findings(changes: Partial<Letter> = {}, context: Partial<CheckContext> = {}) {
  return checkLetter({
    letter: aLetter(changes),
    date: "2026-11-22",
    today: "2026-11-22",
    facts: [],
    pages: [],
    ...context,
  });
}

const ids = (...args: Parameters<typeof findings>) => findings(...args).map((finding) => finding.check);

describe("the checks of a letter", () => {
  it("find nothing in a letter that has everything", () => {
    expect(findings()).toEqual([]);
  });

  it.each<[string, Partial<Letter>]>([
    ["subject-missing", { subject: " " }],
    ["text-missing", { passages: [aPassage("leer", " ")] }],
    ["closing-missing", { closing: "" }],
    ["signatory-missing", { signatories: [] }],
    ["sender-missing", { sender: NO_SENDER }],
    ["address-missing", { recipient: NO_RECIPIENT }],
    ["address-incomplete", { recipient: aRecipient({ addressLines: ["Rathaus"] }) }],
    ["remarks-too-long", { recipient: aRecipient({ postalRemarks: ["a", "b", "c", "d"] }) }],
  ])("find %s", (id, changes) => {
    expect(ids(changes)).toEqual([id]);
  });

  it("count the line of the country when the address is too long", () => {
    const addressLines = ["1", "2", "3", "4", "5", "12345 Ort"];
    expect(ids({ recipient: aRecipient({ addressLines }) })).toEqual([]);
    expect(findings({ recipient: aRecipient({ addressLines, country: "Österreich" }) })).toEqual([
      { check: "address-too-long", severity: "error", place: "recipient", values: { count: 7, most: 6 } },
    ]);
  });

  it("find the salutation undecided while several are offered and none is chosen", () => {
    const alternatives = [
      { text: "Sehr geehrte/r …", addressee: "person", hasPlaceholder: true },
      { text: "Sehr geehrte Mitglieder der SPD,", addressee: "group", hasPlaceholder: false },
    ] as const;
    expect(ids({ salutation: { own: null, alternatives } })).toEqual(["salutation-undecided"]);
    expect(ids({ salutation: { own: "Sehr geehrte Mitglieder der SPD,", alternatives } })).toEqual([]);
  });

  it.each(["[Name]", "<Ort>", "____", "XX", "{stadt}", "Herr/Frau", "geehrte/r", "N. N."])(
    "find the placeholder %s",
    (placeholder) => {
      expect(findings({ passages: [aPassage("p", `Wir bitten ${placeholder} darum.`)] })).toEqual([
        { check: "placeholder-left", severity: "error", place: "passages.p", values: { placeholder } },
      ]);
    },
  );

  it.each(["Artikel [Grundgesetz", "zwei_Worte", "Kosten < 5 Euro", "Herr und Frau", "XL", "§ 5 {", "Damen/Herren"])(
    "take %s for text",
    (text) => {
      expect(ids({ passages: [aPassage("p", `Das ist ${text}.`)] })).toEqual([]);
    },
  );

  it("find a letter that is dated after a year its facts speak of", () => {
    const facts = [{ id: "election", label: "Wahl", kind: "year" as const, value: "2027" }];
    expect(ids({}, { facts, date: "2027-12-31", today: "2027-12-31" })).toEqual([]);
    expect(findings({}, { facts, date: "2028-01-01", today: "2028-01-01" })).toEqual([
      { check: "date-after-fact", severity: "hint", place: "date", values: { label: "Wahl", year: "2027" } },
    ]);
  });

  it("find a date more than a year ahead", () => {
    expect(ids({}, { date: "2027-11-22" })).toEqual([]);
    expect(ids({}, { date: "2027-12-22" })).toEqual(["date-far-ahead"]);
  });

  it("pass on what the finished pages show, errors before hints", () => {
    const pages = [
      { check: "subject-too-long", place: "subject", values: { lines: 3 } },
      { check: "character-unsettable", place: "subject", values: { character: "😀" } },
    ];
    expect(ids({}, { pages })).toEqual(["character-unsettable", "subject-too-long"]);
  });

  it("have ids of their own", () => {
    expect(new Set(LETTER_CHECKS.map((check) => check.id)).size).toBe(LETTER_CHECKS.length);
  });
});
