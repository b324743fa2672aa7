import { describe, expect, it } from "vitest";
import { derivedSalutation, salutationText } from "../../preload/letter/salutation";
import { aLetter, aPerson, aRecipient } from "./letter-builder";

const toPerson = (changes: Parameters<typeof aPerson>[0]) =>
  derivedSalutation(aRecipient({ kind: "person", persons: [aPerson(changes)] }), "de");
const toGroup = (name: string) => derivedSalutation(aRecipient({ kind: "group", name }), "de");

describe("the salutation", () => {
  it("greets a person by form of address, degree and last name", () => {
    expect(toPerson({ formOfAddress: "ms", lastName: "Groß" })).toBe("Sehr geehrte Frau Groß,");
    expect(toPerson({ formOfAddress: "mr", title: "Prof. Dr.", lastName: "von Lüth" })).toBe(
      "Sehr geehrter Herr Prof. Dr.\u00A0von Lüth,",
    );
  });

  it("greets somebody without a form of address by the full name", () => {
    expect(toPerson({ formOfAddress: "none", firstName: "Kim", lastName: "Muster" })).toBe("Guten Tag Kim Muster,");
  });

  it("greets several persons in one line", () => {
    const persons = [aPerson({ lastName: "Groß" }), aPerson({ formOfAddress: "mr", lastName: "Klein" })];
    expect(derivedSalutation(aRecipient({ kind: "persons", persons }), "de")).toBe(
      "Sehr geehrte Frau Groß, sehr geehrter Herr Klein,",
    );
  });

  it.each([
    ["SPD-Fraktion im Landtag NRW", "Sehr geehrte Mitglieder der SPD-Fraktion im Landtag NRW,"],
    ["SPD", "Sehr geehrte Mitglieder der SPD,"],
    ["Landesvorstand der NRW-SPD", "Sehr geehrte Mitglieder des Landesvorstands der NRW-SPD,"],
    ["Ausschuss für Verkehr", "Sehr geehrte Mitglieder des Ausschusses für Verkehr,"],
    ["Präsidium der SPD", "Sehr geehrte Mitglieder des Präsidiums der SPD,"],
    ["Mitglieder des Rates", "Sehr geehrte Mitglieder des Rates,"],
    ["Rathauskantine", "Sehr geehrte Damen und Herren,"],
  ])("greets the group %s with the right article, or neutrally where its gender is unknown", (name, expected) => {
    expect(toGroup(name)).toBe(expected);
  });

  it("greets an office, and a person without a name, neutrally", () => {
    expect(derivedSalutation(aRecipient({ kind: "office" }), "de")).toBe("Sehr geehrte Damen und Herren,");
    expect(toPerson({ lastName: "" })).toBe("Sehr geehrte Damen und Herren,");
    expect(derivedSalutation(aRecipient({ kind: "office" }), "en")).toBe("Dear Sir or Madam,");
  });

  it("is the letter's own wording where there is one", () => {
    const letter = aLetter({ salutation: { own: "Liebe Nachbarn,", alternatives: [] } });
    expect(salutationText(letter)).toBe("Liebe Nachbarn,");
  });

  it("takes the alternative that came with the letter and needs no name, but not for a person who is named", () => {
    const alternatives = [
      { text: "Sehr geehrte/r Frau/Herr …,", addressee: "person", hasPlaceholder: true },
      { text: "Sehr geehrte Mitglieder der SPD,", addressee: "group", hasPlaceholder: false },
    ] as const;
    const salutation = { own: null, alternatives };
    expect(salutationText(aLetter({ salutation }))).toBe("Sehr geehrte Mitglieder der SPD,");
    const recipient = aRecipient({ kind: "person", persons: [aPerson({ lastName: "Groß" })] });
    expect(salutationText(aLetter({ salutation, recipient }))).toBe("Sehr geehrte Frau Groß,");
  });
});
