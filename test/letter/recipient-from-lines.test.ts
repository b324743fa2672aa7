import { describe, expect, it } from "vitest";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";

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

  it("follows the kind that is given", () => {
    expect(recipientFromLines(["Frau Ada Groß"], "office")).toMatchObject({ kind: "office", persons: [] });
  });

  it("keeps every line as it was typed, but empty ones", () => {
    expect(recipientFromLines([" Rathaus ", "", "12345 Ort"]).addressLines).toEqual(["Rathaus", "12345 Ort"]);
  });
});
