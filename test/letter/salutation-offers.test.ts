import { describe, expect, it } from "vitest";
import { personGreeting } from "../../preload/letter/salutation";
import { salutationOffers } from "../../preload/letter/salutation-offers";
import { aLetter, aPerson, aRecipient } from "./letter-builder";

const toPerson = (changes: Parameters<typeof aPerson>[0]) =>
  aLetter({ recipient: aRecipient({ kind: "person", name: "", persons: [aPerson(changes)] }) });

describe("wordings of the salutation to choose from", () => {
  it("are those that came with the letter, without the derived one", () => {
    const alternatives = [
      { text: "Sehr geehrte Frau Muster,", addressee: "person", hasPlaceholder: false },
      { text: "Liebe Ada,", addressee: "person", hasPlaceholder: false },
    ] as const;
    const letter = { ...toPerson({}), salutation: { own: null, alternatives } };
    expect(salutationOffers(letter)).toEqual(["Liebe Ada,"]);
  });

  it("have the office of somebody who is greeted by it", () => {
    expect(salutationOffers(toPerson({ office: "Ministerin für Schule" }))).toEqual(["Sehr geehrte Frau Ministerin,"]);
    const mayor = toPerson({ formOfAddress: "mr", office: "Oberbürgermeister" });
    expect(salutationOffers(mayor)).toEqual(["Sehr geehrter Herr Oberbürgermeister,"]);
    expect(salutationOffers(toPerson({ office: "MdL" }))).toEqual([]);
    expect(salutationOffers(toPerson({ office: "Ministerin", formOfAddress: "none" }))).toEqual([]);
  });
});

describe("how one person is greeted", () => {
  it("shows where the name will stand while there is none", () => {
    expect(personGreeting(aPerson({ lastName: "", firstName: "" }), "de")).toBe(
      "Sehr geehrte Frau\u00A0…,".replace("\u00A0", " "),
    );
  });

  it("leaves out degrees with which nobody is greeted", () => {
    expect(personGreeting(aPerson({ title: "Dr. med." }), "de")).toBe("Sehr geehrte Frau Dr.\u00A0Muster,");
    expect(personGreeting(aPerson({ title: "Dipl.-Ing." }), "de")).toBe("Sehr geehrte Frau Muster,");
    expect(personGreeting(aPerson({ title: "M. A." }), "en")).toBe("Dear Ms Muster,");
    expect(personGreeting(aPerson({ title: "Dr.", formOfAddress: "none" }), "de")).toBe("Guten Tag Dr. Ada Muster,");
  });
});
