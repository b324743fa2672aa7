import { describe, expect, it } from "vitest";
import { individualMarks } from "../../preload/letter/individual-marks";
import { aPassage, aTemplatePassage } from "./letter-builder";

const marksOf = (...passages: Parameters<typeof individualMarks>[0]["passages"]) => [...individualMarks({ passages })];

describe("what makes a letter individual", () => {
  it("is told from what the passages do", () => {
    const roles = ["demand", "criticism", "localSituation", "senderAction"] as const;
    expect(roles.map((role) => marksOf(aTemplatePassage("a", "Text.", { role })))).toEqual([
      ["request"],
      ["reason"],
      ["local"],
      ["story"],
    ]);
  });

  it.each([
    ["request", "Bitte stimmen Sie gegen den Antrag."],
    ["request", "Wir bitten Sie um ein Gespräch."],
    ["reason", "Wir schreiben, weil die Schule schließt."],
    ["local", "Bei uns in Essen fehlt ein Bus."],
    ["story", "Meine Tochter wartet seit einem Jahr."],
    ["story", "Wir begleiten Familien zu Ämtern."],
  ])("is told from own words: %s", (mark, text) => {
    expect(marksOf(aPassage("a", text))).toContain(mark);
  });

  it.each([
    "Das Werk ist gebeten worden.",
    "Der Antrag ist bekannt.",
    "Deshalbig gibt es nicht.",
    "Vor Orten wird gewarnt.",
  ])("is not seen where it is not: %s", (text) => {
    expect(marksOf(aPassage("a", text))).toEqual([]);
  });

  it("is not told from words of the template, nor from an empty passage", () => {
    expect(marksOf(aTemplatePassage("a", "Wir haben das erlebt, bei uns, weil es so ist."))).toEqual([]);
    expect(marksOf(aPassage("a", " ", { role: "senderAction" }))).toEqual([]);
  });
});
