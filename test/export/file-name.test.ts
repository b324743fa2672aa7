import { describe, expect, it } from "vitest";
import { exportFileName, typedFileName } from "../../main/export/file-name";
import { emptyLetter } from "../../preload/letter/new-letter";
import { NO_RECIPIENT } from "../../preload/letter/recipient";

const today = "2026-11-22";

function nameOf(subject: string, recipient: string): string {
  const letter = { ...emptyLetter("de"), subject, recipient: { ...NO_RECIPIENT, name: recipient } };
  return exportFileName(letter, today);
}

describe("the proposed name of a file", () => {
  it("says subject, recipient and date", () => {
    expect(nameOf("Sicherer Schulweg", "Bezirksamt Mitte")).toBe("Sicherer Schulweg – Bezirksamt Mitte – 2026-11-22");
    const fixed = { ...emptyLetter("de"), date: { kind: "fixed" as const, date: "2026-01-02" }, subject: "A" };
    expect(exportFileName(fixed, today)).toBe("A – 2026-01-02");
  });

  it("is there without subject and recipient as well", () => {
    expect(nameOf("", "")).toMatch(/^\S.* – 2026-11-22$/u);
  });

  it.each([
    ["../../etc/passwd", "etc passwd – 2026-11-22"],
    ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j – 2026-11-22"],
    ["Zeile\u0000 mit\u202e Zeichen\u200b", "Zeile mit Zeichen – 2026-11-22"],
    [".verborgen. ", "verborgen – 2026-11-22"],
    ["CON", "CON – 2026-11-22"],
    ["a\u0308", "ä – 2026-11-22"],
  ])("is a name on every system: %j", (subject, name) => {
    expect(nameOf(subject, "")).toBe(name);
  });

  it.each([
    ["Brief an die Stadt", "Brief an die Stadt"],
    ["a/b", "a b"],
    ["..", "Vorschlag"],
    ["  ", "Vorschlag"],
    ["nul", "Vorschlag"],
    ["COM1.txt", "Vorschlag"],
    ["Konzept 2.", "Konzept 2"],
  ])("may be typed, and is a name on every system then too: %j", (typed, name) => {
    expect(typedFileName(typed, "Vorschlag")).toBe(name);
  });

  it.each([
    [
      "Brief an den Rat der Stadt Musterstadt wegen der neuen Umgehungsstraße",
      "Brief an den Rat der Stadt Musterstadt",
    ],
    [
      "Antrag der Ratsfraktion zur Bezahlkarte, wie er in der nächsten Sitzung steht",
      "Antrag der Ratsfraktion zur Bezahlkarte",
    ],
    [
      "Ein sicherer Schulweg für alle Kinder – auch für die aus dem neuen Viertel",
      "Ein sicherer Schulweg für alle Kinder",
    ],
    ["Unsere Bitte um ein gemeinsames Gespräch mit Frau Dr. Ada Muster", "Unsere Bitte um ein gemeinsames Gespräch"],
    [
      "Bitte um Antwort auf unser Schreiben vom 3. Mai zu den Kosten im Haushalt",
      "Bitte um Antwort auf unser Schreiben vom 3. Mai",
    ],
    ["Der neue Fahrplan im Tal: was er für uns und für alle anderen heißt", "Der neue Fahrplan im Tal"],
  ])("is cut where it can end: %s", (subject, cut) => {
    expect(nameOf(subject, "")).toBe(`${cut} – 2026-11-22`);
  });

  it.each([
    [
      "Our request for a safe crossing near the school at the busy junction",
      "Our request for a safe crossing near the school",
    ],
    [
      "A request to the council for a safer crossing on the long winding road",
      "A request to the council for a safer crossing",
    ],
  ])("is cut where it can end in English: %s", (subject, cut) => {
    expect(exportFileName({ ...emptyLetter("en"), subject }, today)).toBe(`${cut} – 2026-11-22`);
  });

  it("ends at a word where it grows too long", () => {
    const name = nameOf("Wort ".repeat(40), "Langer Name ".repeat(40));
    expect(name.length).toBeLessThan(140);
    expect(name).toMatch(/Wort – Langer .* – 2026-11-22$/u);
    expect(nameOf("😀".repeat(200), "")).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
  });
});
