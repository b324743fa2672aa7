import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../preload/contract/expected-error";
import { DRAFT_VERSION, type Draft } from "../../preload/letter/draft";
import { DRAFT_MIGRATIONS, migrateDraft } from "../../preload/letter/migrations";
import { newDraft } from "../../preload/letter/new-letter";
import { draftToJson, parseDraft } from "../../preload/letter/parse-draft";
import { list, paragraph } from "../../preload/letter/rich-text";
import { aLetter, aPassage, aTemplatePassage } from "./letter-builder";

const NOW = "2026-11-22T12:00:00.000Z";
const ID = "7f1c2f6e-1a54-4c0e-9a7e-0d2f2b9c1c11";

const draft: Draft = newDraft(
  aLetter({
    passages: [
      aTemplatePassage("opening"),
      aPassage("liste", "", { blocks: [paragraph("Wir bitten:"), list(true, ["eins", "zwei"])] }),
      aPassage("link", "", {
        form: "quotation",
        blocks: [
          paragraph([
            { kind: "text", text: "§\u00A05", bold: true, italic: true, underline: true },
            { kind: "lineBreak" },
            { kind: "text", text: "Quelle", link: "https://example.org/" },
          ]),
        ],
      }),
    ],
  }),
  {
    template: {
      id: "brief",
      version: 2,
      choices: { tone: "firm", voice: "I", positions: { kosten: "softened" }, variants: { opening: "short" } },
      facts: { ort: "Köln" },
    },
    source: { name: "brief.txt", kind: "text", text: "Zeile 1\nZeile 2" },
  },
  ID,
  NOW,
);

function refusal(json: string): { readonly code: string; readonly values: object } {
  try {
    parseDraft(json, NOW);
  } catch (error) {
    if (error instanceof ExpectedError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error("was not refused");
}

/** The draft's file with another value at a path; undefined takes the field away. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(draft);
  const owner = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], copy);
  (owner as Record<string, unknown>)[path.at(-1) ?? ""] = value;
  return JSON.stringify(copy);
}

describe("a draft file", () => {
  it("is read back as it was written", () => {
    expect(parseDraft(draftToJson(draft), NOW)).toEqual(draft);
  });

  it("is refused with one reason where it is no draft", () => {
    expect(refusal("").code).toBe("draft.empty");
    expect(refusal(" \n ").code).toBe("draft.empty");
    expect(refusal(draftToJson(draft).slice(0, 400)).code).toBe("draft.notJson");
    expect(refusal("[]").code).toBe("draft.notADraft");
    expect(refusal("null").code).toBe("draft.notADraft");
    expect(refusal('{"format":"appell-template","version":1}').code).toBe("draft.notADraft");
    expect(refusal("[".repeat(100_000)).code).toBe("draft.notJson");
  });

  it("is refused where a newer version wrote it", () => {
    expect(refusal(withValue(["version"], DRAFT_VERSION + 1)).code).toBe("draft.newer");
  });

  it("is refused where its version is no version", () => {
    for (const version of [0, -1, 1.5, "1", null]) {
      expect(refusal(withValue(["version"], version)).values).toMatchObject({ place: "version" });
    }
  });

  it("is refused where it was saved in the future", () => {
    expect(refusal(withValue(["changed"], "2026-11-24T12:00:00.000Z"))).toEqual({
      code: "draft.fromTheFuture",
      values: { day: "2026-11-24" },
    });
    expect(parseDraft(withValue(["changed"], "2026-11-23T11:00:00.000Z"), NOW).id).toBe(ID);
  });

  it.each<[string, readonly (string | number)[], unknown, object]>([
    ["an unknown field", ["letter", "colour"], "red", { place: "letter", reason: "unknownField", field: "colour" }],
    ["a missing field", ["letter", "closing"], undefined, { place: "letter.closing", reason: "missing" }],
    ["a wrong kind of value", ["letter", "subject"], 7, { place: "letter.subject", reason: "wrongType" }],
    ["a line break in a line", ["letter", "subject"], "a\nb", { place: "letter.subject", reason: "lineBreak" }],
    ["a character XML can't carry", ["letter", "place"], "a\u0001", { reason: "unprintable" }],
    ["half a surrogate pair", ["letter", "place"], "a\ud800", { reason: "unprintable" }],
    ["a day that does not exist", ["letter", "date", "date"], "2026-02-30", { place: "letter.date.date" }],
    [
      "a link to a script",
      ["letter", "passages", 2, "blocks", 0, "text", 2, "link"],
      "javascript:1",
      { place: "letter.passages[2].blocks[0].text[2].link", reason: "invalid" },
    ],
    ["a form nobody knows", ["letter", "passages", 0, "form"], "poem", { place: "letter.passages[0].form" }],
    ["an id that is a path", ["id"], "../../etc/passwd", { place: "id", reason: "invalid" }],
    ["a stance nobody knows", ["template", "choices", "positions", "kosten"], "maybe", { reason: "invalid" }],
  ])("is refused with the place named: %s", (_name, path, value, values) => {
    const found = refusal(withValue(path, value));
    expect(found.code).toBe("draft.invalid");
    expect(found.values).toMatchObject(values);
  });

  it("can't smuggle a prototype in", () => {
    const json = draftToJson(draft).replace('"kosten": "softened"', '"__proto__": { "kosten": "dropped" }');
    const positions = parseDraft(json, NOW).template?.choices.positions;
    expect(positions).toEqual({});
    expect(positions?.["kosten"]).toBeUndefined();
  });
});

describe("migrations", () => {
  it("are taken one named step after the other", () => {
    const migrations = [
      { from: 1, name: "one", migrate: (old: Readonly<Record<string, unknown>>) => ({ ...old, a: 1 }) },
      { from: 2, name: "two", migrate: (old: Readonly<Record<string, unknown>>) => ({ ...old, b: old["a"] }) },
    ];
    expect(migrateDraft({ version: 1 }, 1, migrations, 3)).toEqual({ version: 3, a: 1, b: 1 });
    expect(() => migrateDraft({ version: 1 }, 1, migrations, 4)).toThrow("version 3");
  });

  it("lead without a gap from version 1 to today's", () => {
    expect(DRAFT_MIGRATIONS.map((migration) => migration.from)).toEqual(DRAFT_MIGRATIONS.map((_, index) => index + 1));
    expect(DRAFT_MIGRATIONS.length + 1).toBe(draft.version);
  });

  it("bring the file of every earlier version to today's, with every word of it", () => {
    for (const { from } of DRAFT_MIGRATIONS) {
      const json = readFileSync(new URL(`../fixtures/drafts/version-${from}.json`, import.meta.url), "utf8");
      const old = JSON.parse(json);
      const today = parseDraft(json, NOW);
      expect(old.version).toBe(from);
      expect(parseDraft(draftToJson(today), NOW)).toEqual(today);
      expect(today.letter.passages).toMatchObject(old.letter.passages);
      expect(today.letter.signatories).toMatchObject(old.letter.signatories);
      expect(today.letter.enclosures).toEqual(old.letter.enclosures);
      expect(today.template).toEqual(old.template);
    }
  });
});
