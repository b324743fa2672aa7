import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);
const SENDER = { organisation: "Initiative", street: "Weg 1", postcode: "50667", town: "Köln" };
const COMPLETE = [...TO_THE_GROUP, "--date", "2026-11-22", "--signatory", "Ada Groß; Sprecherin", "--sender", "s.json"];

function findings() {
  const { code, out } = letter("check", "brief.json", "--json");
  return { code, checks: JSON.parse(out).map((row: { check: string }) => row.check) };
}

describe("check", () => {
  it("ends with 0 where nothing is wrong", () => {
    writeFileSync(path("s.json"), JSON.stringify(SENDER));
    letter("new", "brief.json", ...COMPLETE);
    expect(findings()).toEqual({ code: 0, checks: [] });
    expect(letter("check", "brief.json").out).toBe("Nichts zu beanstanden.\n");
  });

  it("looks through the window of the envelope that is named, of DL where none is", () => {
    writeFileSync(path("s.json"), JSON.stringify(SENDER));
    letter("new", "brief.json", ...COMPLETE);
    const rows = JSON.parse(letter("check", "brief.json", "--json", "--envelope", "c5").out);
    expect(rows).toMatchObject([
      { check: "window-shows-text", severity: "hint", place: "subject", values: { envelope: "C5" } },
    ]);
    expect(letter("check", "brief.json", "--envelope", "B5")).toMatchObject({
      code: 2,
      err: expect.stringContaining("DL, C6/5, C5, C4"),
    });
  });

  it("ends with 0 where there are only hints", () => {
    letter("new", "brief.json", ...TO_THE_GROUP, "--signatory", "Ada Groß");
    expect(findings()).toEqual({ code: 0, checks: ["sender-missing"] });
  });

  it("ends with 1 and says what, where, why and how to mend it where there is an error", () => {
    letter("new", "brief.json", ...TO_THE_GROUP);
    const { code, out } = letter("check", "brief.json", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)[0]).toEqual({
      check: "signatory-missing",
      severity: "error",
      place: "signatories",
      what: "Niemand unterschreibt.",
      why: "Briefe ohne Namen werden selten beantwortet.",
      fix: "Nennen Sie mindestens eine Person mit ihrer Funktion.",
      values: {},
    });
    expect(letter("check", "brief.json", "--language", "en").out).toContain("Nobody signs.");
  });

  it("finds slips of spelling and typography in own words, and keeps quiet about what somebody knows of", () => {
    writeFileSync(path("s.json"), JSON.stringify(SENDER));
    letter("new", "brief.json", ...COMPLETE, "--set", 'localSituation=Am 26. Januar war die Bürgerinitative "da".');
    const rows = JSON.parse(letter("check", "brief.json", "--json").out);
    expect(rows.map((row: { check: string }) => row.check)).toEqual([
      "word-unknown",
      "quotation-marks",
      "protected-spaces",
    ]);
    expect(rows[0]).toMatchObject({
      place: "passages.local-situation",
      what: "Das Wort „Bürgerinitative“ steht in keinem Wörterbuch.",
    });
    const draft = JSON.parse(readFileSync(path("brief.json"), "utf8"));
    draft.known = ["word-unknown|passages.local-situation|Bürgerinitative", "quotation-marks||"];
    writeFileSync(path("brief.json"), JSON.stringify(draft));
    expect(findings()).toEqual({ code: 0, checks: ["protected-spaces"] });
  });

  it("finds what only the finished pages show: a long subject, and a character that no font has", () => {
    letter(
      "new",
      "brief.json",
      ...TO_THE_GROUP,
      "--signatory",
      "Ada Groß",
      "--subject",
      "Sehr langer Betreff ".repeat(15),
    );
    expect(findings().checks).toContain("subject-too-long");
    const draft = JSON.parse(readFileSync(path("brief.json"), "utf8"));
    draft.letter.subject = "Betreff 😀";
    writeFileSync(path("brief.json"), JSON.stringify(draft));
    const { out } = letter("check", "brief.json", "--json");
    expect(JSON.parse(out)[0]).toMatchObject({
      check: "character-unsettable",
      place: "subject",
      values: { character: "😀" },
    });
  });
});
