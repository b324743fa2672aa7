import { describe, expect, it } from "vitest";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { derivedSalutation } from "../../preload/letter/salutation";

const person = (...lines: string[]) => recipientFromLines(lines).persons[0];

describe("an address as somebody typed it", () => {
  it("is a person where it begins with a form of address, and a group or an office otherwise", () => {
    expect(recipientFromLines(["Frau Ada Groß", "Weg 1", "12345 Ort"]).kind).toBe("person");
    expect(recipientFromLines(["SPD-Fraktion im Landtag NRW", "Platz des Landtags 1"])).toMatchObject({
      kind: "group",
      name: "SPD-Fraktion im Landtag NRW",
      persons: [],
    });
    expect(recipientFromLines(["Stadtverwaltung Musterstadt", "Rathaus"]).kind).toBe("office");
  });

  it("names form of address, degrees, names with particles and mandate", () => {
    expect(person("Herrn Prof. Dr. Max von der Au MdL")).toEqual({
      formOfAddress: "mr",
      title: "Prof. Dr.",
      firstName: "Max",
      lastName: "von der Au",
      office: "MdL",
    });
    expect(person("Frau Ada Groß, MdB")).toMatchObject({ firstName: "Ada", lastName: "Groß", office: "MdB" });
  });

  it("reads the name from the next line where the form of address stands alone, also below an organisation", () => {
    expect(person("Frau", "Ada Groß", "Weg 1")).toMatchObject({
      formOfAddress: "ms",
      firstName: "Ada",
      lastName: "Groß",
    });
    expect(person("Landtag NRW", "Herrn Kim Klein", "Platz 1")).toMatchObject({
      formOfAddress: "mr",
      lastName: "Klein",
    });
  });

  it("greets with the full name where somebody is said to be a person and has no form of address", () => {
    const recipient = recipientFromLines(["Kim Muster", "Weg 1", "12345 Ort"], "person");
    expect(recipient.persons).toEqual([
      { formOfAddress: "none", title: "", firstName: "Kim", lastName: "Muster", office: "" },
    ]);
  });

  it("gives two persons the last name that they share, and never a street for a name", () => {
    const two = recipientFromLines(["Herrn und Frau Dr. Ada Groß", "Weg 1", "12345 Ort"]);
    expect(two.kind).toBe("persons");
    expect(derivedSalutation(two, "de")).toBe("Sehr geehrter Herr Groß, sehr geehrte Frau Dr.\u00a0Groß,");
    expect(derivedSalutation(recipientFromLines(["Frau", "Weg 1"]), "de")).toBe("Sehr geehrte Damen und Herren,");
  });

  it.each([
    ["Herrn Oberbürgermeister Dr. Max Klein", "Sehr geehrter Herr Dr.\u00a0Klein,", "Oberbürgermeister"],
    ["Frau Ministerin Ada Groß", "Sehr geehrte Frau Groß,", "Ministerin"],
    ["Frau Ministerin", "Sehr geehrte Frau Ministerin,", ""],
    ["z. Hd. Frau Ada Groß", "Sehr geehrte Frau Groß,", ""],
    ["An Herrn Max Klein MdB", "Sehr geehrter Herr Klein,", "MdB"],
    ["Hr. Max Klein", "Sehr geehrter Herr Klein,", ""],
    ["Fr. Ada Groß", "Sehr geehrte Frau Groß,", ""],
    ["Ada Groß, MdL", "Guten Tag Ada Groß,", "MdL"],
    ["Prof. Dr. Ada Groß", "Guten Tag Prof. Dr. Ada Groß,", ""],
  ])("greets %s", (line, greeting, office) => {
    const recipient = recipientFromLines([line, "Weg 1", "12345 Ort"]);
    expect([recipient.kind, derivedSalutation(recipient, "de")]).toEqual(["person", greeting]);
    expect(recipient.persons[0]?.office).toBe(office);
  });

  it("is a person above the line of a mandate, a family as a whole, and an office where a degree is part of its name", () => {
    expect(recipientFromLines(["Ada Groß", "Mitglied des Landtags", "12345 Ort"]).kind).toBe("person");
    expect(derivedSalutation(recipientFromLines(["Familie Groß", "Weg 1"]), "de")).toBe("Sehr geehrte Familie Groß,");
    expect(recipientFromLines(["Dr. Ada Groß Stiftung", "Weg 1"]).kind).toBe("office");
    expect(recipientFromLines(["Dr. Groß GmbH", "Weg 1"]).kind).toBe("office");
  });

  it("follows the kind that is given", () => {
    expect(recipientFromLines(["Frau Ada Groß"], "office")).toMatchObject({ kind: "office", persons: [] });
  });

  it("keeps every line as it was typed, but empty ones", () => {
    expect(recipientFromLines([" Rathaus ", "", "12345 Ort"]).addressLines).toEqual(["Rathaus", "12345 Ort"]);
  });
});
