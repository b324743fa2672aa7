import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryNames, countryOfLine } from "../../preload/letter/country-names";
import { linesOfParts, partsOfLines } from "../../preload/letter/recipient-address";

const line = fc.oneof(
  fc.constantFrom("Frau Ada Muster", "Postfach 10 11", "Weg 1", "12345 Ort", "A-1010 Wien", "z. Hd. Kim", "1. Stock"),
  fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replaceAll(/[\n\r\u2028\u2029]/gu, " ").trim()),
);

describe("an address by its parts", () => {
  it("has the same lines when its parts are joined again, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const filled = lines.filter((one) => one !== "");
        expect(linesOfParts(partsOfLines(filled))).toEqual(filled);
      }),
    );
  });

  it("keeps every word that is typed into a part", () => {
    fc.assert(
      fc.property(line, line, line, line, (name, extra, street, town) => {
        const lines = linesOfParts({ name, extra, street, town });
        expect(lines).toEqual([name, extra, street, town].filter((one) => one !== ""));
      }),
    );
  });

  it.each([
    [
      ["Frau Ada Muster", "Weg 1", "12345 Ort"],
      ["Frau Ada Muster", "", "Weg 1", "12345 Ort"],
    ],
    [
      ["Landtag", "Fraktion", "Postfach 10 11", "40221 Ort"],
      ["Landtag", "Fraktion", "Postfach 10 11", "40221 Ort"],
    ],
    [
      ["Rathaus", "Am Markt", "12345 Ort"],
      ["Rathaus", "Am Markt", "", "12345 Ort"],
    ],
    [
      ["Rathaus", "Referat 3", "Abteilung", "Ort"],
      ["Rathaus", "Referat 3\nAbteilung\nOrt", "", ""],
    ],
    [
      ["Ada Muster", "Kirchstraße", "1010 Wien"],
      ["Ada Muster", "", "Kirchstraße", "1010 Wien"],
    ],
    [
      ["Jane Smith", "The Council", "1 High Street", "Bristol BS1 5TR"],
      ["Jane Smith", "The Council", "1 High Street", "Bristol BS1 5TR"],
    ],
    [
      ["Jane Smith", "1600 Long Avenue NW", "Washington, DC 20500"],
      ["Jane Smith", "", "1600 Long Avenue NW", "Washington, DC 20500"],
    ],
    [
      ["Anna Nowak", "ul. Leśna 3", "00-001 Warszawa"],
      ["Anna Nowak", "", "ul. Leśna 3", "00-001 Warszawa"],
    ],
    [["12345 Ort"], ["12345 Ort", "", "", ""]],
    [[], ["", "", "", ""]],
  ])("knows what the lines %j are", (lines, [name, extra, street, town]) => {
    expect(partsOfLines(lines)).toEqual({ name, extra, street, town });
  });
});

describe("countries", () => {
  it("are named in both languages, in order, without Germany", () => {
    expect(countryNames("de")).toContain("Österreich");
    expect(countryNames("en")).toContain("Austria");
    expect(countryNames("de")).not.toContain("Deutschland");
    expect(countryNames("de").indexOf("Österreich")).toBeLessThan(countryNames("de").indexOf("Zypern"));
  });

  it("are found in a line however it is written, and in no other line", () => {
    expect(countryOfLine("ÖSTERREICH", "de")).toBe("Österreich");
    expect(countryOfLine(" austria ", "de")).toBe("Austria");
    expect(countryOfLine("Österreichische Straße", "de")).toBe("");
    expect(countryOfLine("", "de")).toBe("");
  });
});
