import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import { EXPECTATIONS, type Expectation } from "./fixture-expectations";
import { LETTERS_FOLDER, readFixture } from "./read-fixture";

it.each(Object.entries(EXPECTATIONS))("reads %s as a person would", async (name, expected) => {
  const { letter } = await readFixture(name);
  expect(describe(letter, expected)).toEqual(expected);
});

it("has an expectation for every letter but the one with tests of its own", () => {
  const names = readdirSync(LETTERS_FOLDER).filter((name) => name !== "open-letter-blank-after-each-line.txt");
  expect(names.sort()).toEqual(Object.keys(EXPECTATIONS).sort());
  expect(names.length).toBeGreaterThanOrEqual(15);
});

/** The letter in the words of an expectation, with the parts that it speaks of. */
function describe(letter: Letter, expected: Expectation): Expectation {
  const counts: Record<string, number> = {};
  for (const { kind } of letter.remarks) counts[kind] = (counts[kind] ?? 0) + 1;
  const filled = Object.entries(letter.sender).filter(([, value]) => typeof value === "string" && value !== "");
  const whole: Required<Omit<Expectation, "language">> = {
    subject: letter.subject,
    salutation: letter.salutation.own ?? "",
    passages: letter.passages.map((passage) => passageText(passage).split(/\s/u)[0] ?? ""),
    closing: letter.closing,
    signatories: letter.signatories.map(({ name, role }) => `${name}/${role}`),
    date: letter.date.kind === "fixed" ? letter.date.date : "",
    place: letter.place,
    recipient: letter.recipient.addressLines,
    sender: Object.fromEntries(filled),
    enclosures: letter.enclosures.map(({ title }) => title),
    copies: letter.copies,
    remarks: counts,
    forms: letter.passages.map(({ form }) => form),
  };
  const asked = Object.entries(whole).filter(([key]) => Object.hasOwn(expected, key));
  const language = letter.language === "en" ? { language: letter.language } : {};
  return { ...(Object.fromEntries(asked) as unknown as Expectation), ...language };
}
