import { describe, expect, it } from "vitest";
import { fixMessage } from "../../../preload/letter/checks/fix";
import { LETTER_CHECKS, openFindings } from "../../../preload/letter/checks/letter-checks";
import { aPassage } from "../letter-builder";
import { findings, ids } from "./find-in-letter";

const withPlaceholder = (text: string) => ({ passages: [aPassage("p", text), aPassage("q", "Wir bitten darum.")] });

describe("the checks of a letter", () => {
  it("find nothing in a letter that has everything", () => {
    expect(findings()).toEqual([]);
  });

  it("have ids of their own", () => {
    expect(new Set(LETTER_CHECKS.map((check) => check.id)).size).toBe(LETTER_CHECKS.length);
  });

  it("say what, where, and what to do", () => {
    expect(findings(withPlaceholder("An [Name] gerichtet."))).toEqual([
      {
        key: "placeholder-left|passages.p|[Name]",
        check: "placeholder-left",
        severity: "error",
        place: "passages.p",
        range: { start: 3, end: 9 },
        values: { placeholder: "[Name]" },
        fix: { kind: "goTo", place: "passages.p" },
      },
    ]);
  });

  it("tell errors before hints", () => {
    const pages = [
      { check: "subject-too-long", place: "subject", values: { lines: 3 } },
      { check: "zone-overflow", place: "recipient", values: {} },
    ];
    expect(ids({}, { pages })).toEqual(["zone-overflow", "subject-too-long"]);
  });

  it("leave out what somebody knows of, also after other words were changed", () => {
    const known = findings(withPlaceholder("An [Name] gerichtet.")).map(({ key }) => key);
    const later = findings(withPlaceholder("Wir schreiben an [Name] und [Ort]."));
    expect(openFindings(later, known).map(({ values }) => values)).toEqual([{ placeholder: "[Ort]" }]);
  });

  it("have keys that a draft can keep", () => {
    const [first] = findings(withPlaceholder(`An\n[${"Name\u00a0".repeat(11)}] gerichtet.`));
    expect(first?.key).not.toMatch(/\n/u);
    expect(first?.key.length).toBeLessThan(500);
  });
});

describe("the button of a fix", () => {
  const edit = { place: "subject", start: 0, end: 1, text: "–" };
  it("names what it does", () => {
    expect(fixMessage({ kind: "retype", edits: [edit] })).toEqual({ key: "fixes.retype", values: { text: "–" } });
    expect(fixMessage({ kind: "retype", edits: [edit, edit] })).toEqual({
      key: "fixes.retypeAll",
      values: { count: 2 },
    });
    expect(fixMessage({ kind: "retype", edits: [{ ...edit, text: "" }] })).toEqual({ key: "fixes.remove", values: {} });
    expect(fixMessage({ kind: "goTo", place: "subject" })).toEqual({ key: "fixes.goTo", values: {} });
  });
});
