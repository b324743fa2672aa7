import { describe, expect, it } from "vitest";
import type { CheckedFact } from "../../../preload/letter/checks/check";
import { aPassage, aTemplatePassage } from "../letter-builder";
import { findings, ids, inText, mended } from "./find-in-letter";

const election: CheckedFact = {
  id: "election",
  label: "Jahr der Landtagswahl",
  kind: "year",
  value: "2027",
  asOf: "2026-01-26",
};

describe("the checks for dates", () => {
  it("find a letter that is dated after a year its facts speak of", () => {
    const facts = [election];
    expect(ids({}, { facts, date: "2027-12-31", today: "2027-12-31" })).toEqual([]);
    expect(findings({}, { facts, date: "2028-01-01", today: "2028-01-01" })).toMatchObject([
      {
        check: "date-after-fact",
        severity: "hint",
        place: "date",
        values: { label: "Jahr der Landtagswahl", year: "2027" },
      },
    ]);
  });

  it("let a fact be of a year that was over when it was noted", () => {
    expect(ids({}, { facts: [{ ...election, label: "Regel seit", value: "2016" }] })).toEqual([]);
  });

  it("find a date more than a year ahead", () => {
    expect(ids({}, { date: "2027-11-22" })).toEqual([]);
    expect(ids({}, { date: "2027-12-22" })).toEqual(["date-far-ahead"]);
    expect(findings({}, { date: "2027-12-22" })[0]?.values).toEqual({ date: "22.\u00a0Dezember 2027" });
  });

  it.each(["31.\u00a0April 2026", "30.\u00a0Februar", "29.\u00a0Februar 2027", "31.11.2026", "32.\u00a0Mai"])(
    "find that there is no %s",
    (day) => {
      expect(inText(`Wir treffen uns am ${day} im Rathaus.`)).toEqual([["day-impossible", day]]);
    },
  );

  it.each(["29.\u00a0Februar 2028", "31.12.2026", "31.\u00a0Oktober", "1.\u00a0Mai", "Fassung 3.14.2026.1"])(
    "find nothing wrong with %s",
    (day) => {
      expect(inText(`Wir treffen uns am ${day} im Rathaus.`)).toEqual([]);
    },
  );

  it("find a weekday that is not that of the day, and mend it where the year is written", () => {
    const text = "Wir laden ein und bitten um Antwort: Montag, den 26.\u00a0November 2026.";
    expect(mended({ passages: [aPassage("p", text)] })).toEqual([text.replace("Montag", "Donnerstag")]);
    expect(inText("Am Donnerstag, dem 26.\u00a0November, und am Sonnabend, 28.11.2026.")).toEqual([]);
    expect(inText("Am Montag, dem 26.\u00a0November.")).toEqual([["weekday-wrong", "Montag, dem 26.\u00a0November"]]);
  });

  it("let a weekday be of the year before or after where none is written", () => {
    // 26 November is a Friday in 2027 and a Wednesday in 2025.
    expect(inText("Am Freitag, dem 26.\u00a0November.")).toEqual([]);
    expect(inText("Am Mittwoch, dem 26.\u00a0November.")).toEqual([]);
  });

  it.each([
    ["Im nächsten Jahr, also 2028, wird gewählt.", "nächsten Jahr"],
    ["Schon 2026 (nächstes Jahr) wird gewählt.", "nächstes Jahr"],
    ["Dieses Jahr ist Landtagswahl.", "Dieses Jahr"],
  ])("find the contradiction in %s", (text, words) => {
    expect(inText(text, { facts: [election] })).toEqual([["year-contradicts", words]]);
  });

  it.each([
    "Im nächsten Jahr, also 2027, wird gewählt.",
    "Nächstes Jahr ist Landtagswahl.",
    "Im nächsten Jahr soll das Konzept von 2019 gelten.",
    "In diesem Jahr kamen viele.",
  ])("find none in %s", (text) => {
    expect(inText(text, { facts: [election] })).toEqual([]);
  });

  it("find own words about next year that were written in another year, but not the template's", () => {
    const passages = [
      aTemplatePassage("t", "Nächstes Jahr wird gewählt."),
      aPassage("o", "Wir bitten: nächstes Jahr!"),
    ];
    expect(findings({ passages }, { changed: "2025-12-30" })).toMatchObject([
      { check: "year-moved", place: "passages.o", values: { words: "nächstes Jahr", means: "2027", changed: "2025" } },
    ]);
  });
});
