import { describe, expect, it } from "vitest";
import type { Language } from "../../preload/letter/letter";
import { retypeRecipient, setPerson } from "../../preload/letter/recipient-edits";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { derivedSalutation, salutationText } from "../../preload/letter/salutation";
import { findings } from "./checks/find-in-letter";
import { aLetter } from "./letter-builder";

function greeting(language: Language, ...lines: readonly string[]): string {
  return derivedSalutation(recipientFromLines(lines), language);
}

/** What the checks find open in how a letter to these lines greets. */
function open(line: string, own: string | null = null) {
  const recipient = recipientFromLines([line, "Weg 1", "12345 Ort"]);
  const salutation = { own, alternatives: [] };
  return findings({ recipient, salutation }).filter(({ check }) => check === "salutation-form-undecided");
}

describe("how somebody is greeted whose address has another form of address", () => {
  it.each([
    ["Eheleute Müller", "Sehr geehrte Eheleute Müller,", "Dear Müller family,"],
    ["Eheleute Ada und Max Müller", "Sehr geehrte Eheleute Müller,", "Dear Müller family,"],
    ["Ehepaar Dr. Müller", "Sehr geehrtes Ehepaar Müller,", "Dear Müller family,"],
    ["Familie von der Au", "Sehr geehrte Familie von der Au,", "Dear von der Au family,"],
    ["The Smith Family", "Sehr geehrte Familie Smith,", "Dear Smith family,"],
    ["Mme Dupont", "Sehr geehrte Frau Dupont,", "Dear Ms Dupont,"],
    ["Madame Anne Dupont", "Sehr geehrte Frau Dupont,", "Dear Ms Dupont,"],
    ["Monsieur Dupont", "Sehr geehrter Herr Dupont,", "Dear Mr Dupont,"],
    ["Mme et M. Dupont", "Sehr geehrte Frau Dupont, sehr geehrter Herr Dupont,", "Dear Ms Dupont, dear Mr Dupont,"],
    ["Mx. Smith", "Guten Tag Mx. Smith,", "Dear Mx. Smith,"],
    ["Mx Kim Smith", "Guten Tag Mx Kim Smith,", "Dear Mx Kim Smith,"],
    ["Mr. Smith", "Sehr geehrter Herr Smith,", "Dear Mr Smith,"],
    ["Mrs. Jane Smith", "Sehr geehrte Frau Smith,", "Dear Ms Smith,"],
    ["Ms. Smith", "Sehr geehrte Frau Smith,", "Dear Ms Smith,"],
    ["Mr and Mrs Smith", "Sehr geehrter Herr Smith, sehr geehrte Frau Smith,", "Dear Mr Smith, dear Ms Smith,"],
    ["Signora Rossi", "Sehr geehrte Frau Rossi,", "Dear Ms Rossi,"],
  ])("is right for %s", (line, german, english) => {
    expect([greeting("de", line, "Weg 1", "12345 Ort"), greeting("en", line, "Weg 1", "12345 Ort")]).toEqual([
      german,
      english,
    ]);
  });

  it("takes the couple's name from the second line where the first has none", () => {
    expect(greeting("de", "Eheleute", "Ada und Max Müller", "Weg 1", "12345 Ort")).toBe(
      "Sehr geehrte Eheleute Müller,",
    );
  });

  it("takes M. for Monsieur where something else is French, and leaves it open elsewhere", () => {
    expect(greeting("de", "M. Dupont", "12 rue du Lac", "75001 Paris")).toBe("Sehr geehrter Herr Dupont,");
    expect(greeting("de", "M. Dupont", "Weg 1", "12345 Ort")).toBe("Guten Tag M. Dupont,");
    expect(greeting("de", "M. Müller GmbH", "Weg 1", "12345 Ort")).toBe("Sehr geehrte Damen und Herren,");
  });

  it("points out a person of whom neither form of address nor first name is known, until somebody decides", () => {
    expect(open("M. Dupont")).toMatchObject([{ severity: "hint", place: "recipient", values: { name: "M. Dupont" } }]);
    expect(open("M. Dupont", "Guten Tag Familie Dupont,")).toEqual([]);
    expect(
      ["Mx. Smith", "Mme Dupont", "Kim Muster MdL", "Dr. Kim Muster", "Eheleute Müller"].flatMap((one) => open(one)),
    ).toEqual([]);
    const letter = aLetter({ recipient: recipientFromLines(["M. Dupont", "Weg 1", "12345 Ort"]) });
    const [person] = letter.recipient.persons;
    if (person === undefined) throw new Error("A person was expected");
    const decided = setPerson(letter.recipient, 0, { ...person, formOfAddress: "mr" }, "de");
    expect(salutationText({ ...letter, recipient: decided })).toBe("Sehr geehrter Herr Dupont,");
  });

  it("keeps the foreign word in the address when the name is changed, and gives it up with the form", () => {
    const before = retypeRecipient(recipientFromLines([]), ["Mme Dupont", "12 rue du Lac", "75001 Paris"]);
    const [person] = before.persons;
    if (person === undefined) throw new Error("A person was expected");
    const lines = (changes: Partial<typeof person>) =>
      setPerson(before, 0, { ...person, ...changes }, "de").addressLines[0];
    expect(lines({ firstName: "Anne" })).toBe("Mme Anne Dupont");
    expect(lines({ formOfAddress: "none", firstName: "Anne" })).toBe("Anne Dupont");
  });
});
