import { describe, expect, it } from "vitest";
import type { Recipient } from "../../preload/letter/recipient";
import {
  ADDRESSEES,
  addresseeOf,
  NO_PERSON,
  retypeRecipient,
  setAddressee,
  setPerson,
} from "../../preload/letter/recipient-edits";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { derivedSalutation } from "../../preload/letter/salutation";
import { aPerson, aRecipient } from "./letter-builder";

const typed = (before: Recipient, ...lines: string[]) => retypeRecipient(before, lines);
const from = (...lines: string[]) => recipientFromLines(lines);

describe("typing an address", () => {
  it("tells from the lines who is addressed", () => {
    expect(typed(aRecipient(), "Frau Ada Muster", "Weg 1").kind).toBe("person");
    expect(typed(aRecipient(), "Frau Ada Muster", "Herrn Kim Klein", "Weg 1").kind).toBe("persons");
  });

  it("keeps to what was decided, the country and the remarks", () => {
    const office = setAddressee(aRecipient(), "office");
    const decided = { ...office, country: "Österreich", postalRemarks: ["Einschreiben"] };
    expect(typed(decided, "Ratsfraktion Beispielpartei", "Neue Straße 2")).toMatchObject({
      kind: "office",
      addressLines: ["Ratsfraktion Beispielpartei", "Neue Straße 2"],
      country: "Österreich",
      postalRemarks: ["Einschreiben"],
    });
    const unknown = setAddressee(aRecipient(), "unknown");
    expect(addresseeOf(typed(unknown, "Ratsfraktion Beispielpartei", "Neue Straße 2"))).toBe("unknown");
  });

  it("keeps what was said of a person by hand until the lines give another name", () => {
    const person = { ...from("Frau Ada Muster", "Weg 1"), persons: [aPerson({ office: "Vorsitzende" })] };
    expect(typed(person, "Frau Ada Muster", "Weg 12").persons[0]?.office).toBe("Vorsitzende");
    expect(typed(person, "Frau Ida Neu", "Weg 12").persons).toEqual([aPerson({ firstName: "Ida", lastName: "Neu" })]);
  });

  it("keeps a person who is greeted and stands in no line", () => {
    const two = {
      ...from("Frau Ada Muster"),
      kind: "persons" as const,
      persons: [aPerson(), aPerson({ firstName: "Kim" })],
    };
    expect(typed(two, "Frau Ada Muster", "Weg 1").persons).toEqual(two.persons);
  });

  it("keeps the name of a group that was written by hand while its lines stay", () => {
    const group = { ...aRecipient(), name: "SPD-Fraktion im Rat" };
    expect(typed(group, "Ratsfraktion Beispielpartei", "Weg 2").name).toBe("SPD-Fraktion im Rat");
    expect(typed(group, "Kreistagsfraktion", "Weg 2").name).toBe("Kreistagsfraktion");
  });
});

describe("choosing who is addressed", () => {
  it("can be any of the five, and leaves the address as it is", () => {
    for (const addressee of ADDRESSEES) {
      const chosen = setAddressee(aRecipient(), addressee);
      expect([addresseeOf(chosen), chosen.addressLines]).toEqual([addressee, aRecipient().addressLines]);
    }
  });

  it("greets somebody who is not known neutrally", () => {
    expect(derivedSalutation(setAddressee(aRecipient(), "unknown"), "de")).toBe("Sehr geehrte Damen und Herren,");
  });

  it("keeps the first of several persons, and takes further ones from the lines", () => {
    const several = from("Frau Ada Muster", "Herrn Kim Klein");
    const one = setAddressee(several, "person");
    expect(one.persons.map(({ lastName }) => lastName)).toEqual(["Muster"]);
    expect(setAddressee(one, "persons").persons.map(({ lastName }) => lastName)).toEqual(["Muster", "Klein"]);
  });
});

describe("a person whose name is changed", () => {
  const renamed = (lines: readonly string[], changes: Parameters<typeof aPerson>[0]) => {
    const before = recipientFromLines(lines, "person");
    return setPerson(before, 0, { ...(before.persons[0] ?? NO_PERSON), ...changes }, "de").addressLines;
  };

  it("has the new name in the address, laid out as before", () => {
    expect(renamed(["Frau Ada Muster", "Weg 1"], { title: "Dr." })).toEqual(["Frau Dr. Ada Muster", "Weg 1"]);
    expect(renamed(["Landtag", "Herrn", "Max Klein MdL", "Weg 1"], { lastName: "Groß" })).toEqual([
      "Landtag",
      "Herrn",
      "Max Groß MdL",
      "Weg 1",
    ]);
    expect(renamed(["Herr Max Klein", "Weg 1"], { formOfAddress: "ms", firstName: "Ada" })).toEqual([
      "Frau Ada Klein",
      "Weg 1",
    ]);
  });

  it("gets a form of address in the address, or loses it there", () => {
    expect(renamed(["Kim Muster", "Weg 1"], { formOfAddress: "mr" })).toEqual(["Herrn Kim Muster", "Weg 1"]);
    expect(renamed(["Frau Kim Muster", "Weg 1"], { formOfAddress: "none" })).toEqual(["Kim Muster", "Weg 1"]);
  });

  it("has a mandate behind the name and an office below it", () => {
    expect(renamed(["Frau Ada Muster"], { office: "MdL" })).toEqual(["Frau Ada Muster MdL"]);
    const lines = renamed(["Frau Ada Muster", "Weg 1"], { office: "Vorsitzende" });
    expect(lines).toEqual(["Frau Ada Muster", "Vorsitzende", "Weg 1"]);
  });

  it("has an office before the name where it stood there", () => {
    const mayor = ["Herrn Bürgermeister Dr. Max Klein", "Weg 1"];
    expect(renamed(mayor, { lastName: "Groß" })).toEqual(["Herrn Bürgermeister Dr. Max Groß", "Weg 1"]);
    expect(renamed(mayor, { office: "Landrat" })).toEqual(["Herrn Landrat Dr. Max Klein", "Weg 1"]);
    expect(renamed(["Hr. Max Klein"], { title: "Dr." })).toEqual(["Herrn Dr. Max Klein"]);
  });

  it("begins an address that is empty, and leaves one alone that does not name the person", () => {
    expect(setPerson(setAddressee(from(), "person"), 0, aPerson(), "de").addressLines).toEqual(["Frau Ada Muster"]);
    const other = { ...from("Landtag", "Weg 1"), kind: "person" as const, persons: [aPerson()] };
    expect(setPerson(other, 0, aPerson({ lastName: "Neu" }), "de").addressLines).toEqual(["Landtag", "Weg 1"]);
  });

  it("is one of several, and the others stay", () => {
    const two = from("Frau Ada Muster", "Herrn Kim Klein", "Weg 1");
    const after = setPerson(two, 1, { ...(two.persons[1] ?? NO_PERSON), lastName: "Groß" }, "de");
    expect(after.addressLines).toEqual(["Frau Ada Muster", "Herrn Kim Groß", "Weg 1"]);
    expect(derivedSalutation(after, "de")).toBe("Sehr geehrte Frau Muster, sehr geehrter Herr Groß,");
  });
});
