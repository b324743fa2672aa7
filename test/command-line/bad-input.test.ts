import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);

/** What could not be done ends with 2 and says so in one line, without a stack and without anything on standard output. */
function expectRefusal(args: readonly string[], sentence: RegExp): void {
  const { code, out, err } = runLetter(folder(), args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^[^\n]+[.!?]\n$/u);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/undefined|errors\.|schema\.|\{\{|\$t|Error:/u);
}

function draftWith(change: (draft: Record<string, unknown> & { letter: Record<string, unknown> }) => void): void {
  letter("new", "brief.json", ...TO_THE_GROUP);
  const draft = JSON.parse(readFileSync(path("brief.json"), "utf8"));
  change(draft);
  writeFileSync(path("brief.json"), JSON.stringify(draft));
}

describe("a draft that can't be used", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /leer/u],
    ["binary", new Uint8Array(5_000).map((_, index) => (index * 37) % 256), /kein.* Text/u],
    ["truncated", '{"format":"appell-draft","version":1,"id":"7f1c', /nur zum Teil gespeichert/u],
    ["another kind of JSON", '{"name":"x"}', /kein Entwurf/u],
    ["huge", `{"a":"${"x".repeat(20_000_001)}"}`, /größer als 20 MB/u],
  ])("is refused: %s", (_name, content, sentence) => {
    writeFileSync(path("brief.json"), content);
    expectRefusal(["show", "brief.json"], sentence);
    expectRefusal(["check", "brief.json"], sentence);
    expectRefusal(["export", "brief.json", "--pdf", "brief.pdf"], sentence);
    expect(readdirSync(folder())).toEqual(["brief.json"]);
  });

  it("is refused with the place of an unknown field", () => {
    draftWith((draft) => {
      draft.letter["colour"] = "red";
    });
    expectRefusal(["show", "brief.json"], /letter: Das Feld „colour“ ist nicht bekannt/u);
  });

  it("is refused where a newer Appell wrote it, and where it comes from the future", () => {
    draftWith((draft) => {
      draft["version"] = 9;
    });
    expectRefusal(["show", "brief.json"], /neueren Fassung/u);
    draftWith((draft) => {
      draft["changed"] = "2126-01-01T00:00:00.000Z";
    });
    expectRefusal(["show", "brief.json"], /in der Zukunft/u);
  });

  it("is refused where its stationery is not on this machine, and where the file is missing or a folder", () => {
    draftWith((draft) => {
      draft.letter["stationery"] = { id: "fremd", mode: "digital" };
    });
    expectRefusal(["export", "brief.json", "--pdf", "brief.pdf"], /Briefbogen „fremd“/u);
    expectRefusal(["show", "fehlt.json"], /gibt es nicht/u);
    expectRefusal(["show", "."], /ist ein Ordner/u);
  });
});

describe("options that can't be used", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["an unknown verb", ["drucken"], /„drucken“ ist kein Befehl/u],
    ["an unknown option", ["new", "a.json", "--colour", "red"], /--colour/u],
    ["a missing value", ["new", "a.json", "--subject"], /Nach --subject fehlt/u],
    ["an unknown template", ["new", "a.json", "--template", "fehlt"], /„?fehlt“?/u],
    ["a template file that is missing", ["new", "a.json", "--template", "./fehlt.json"], /gibt es nicht/u],
    ["an unknown position", ["new", "a.json", ...TO_THE_GROUP, "--position", "fehlt=carried"], /fehlt/u],
    [
      "an unknown stance",
      ["new", "a.json", ...TO_THE_GROUP, "--position", "costs=maybe"],
      /carried, softened, dropped/u,
    ],
    ["a position without a stance", ["new", "a.json", ...TO_THE_GROUP, "--position", "costs"], /NAME=WERT/u],
    ["an unknown tone", ["new", "a.json", "--tone", "rude"], /factual, firm, short/u],
    ["an unknown voice", ["new", "a.json", "--voice", "they"], /we, I/u],
    ["an unknown fact", ["new", "a.json", ...TO_THE_GROUP, "--set", "fehlt=1"], /fehlt/u],
    ["no date", ["new", "a.json", "--date", "22.11.2026"], /2026-11-22/u],
    ["a day that does not exist", ["new", "a.json", "--date", "2026-02-30"], /kein Datum/u],
    ["a signatory without a name", ["new", "a.json", "--signatory", "; Sprecherin"], /fehlt der Name/u],
    ["a missing file name", ["new"], /brief\.json/u],
    ["a file name too many", ["new", "a.json", "b.json"], /„b\.json“/u],
    ["no target", ["export", ...TO_THE_GROUP], /--pdf DATEI/u],
    ["one target twice", ["export", ...TO_THE_GROUP, "--pdf", "a", "--docx", "./a"], /zweimal/u],
    ["a letter and options for a new one", ["export", "a.json", "--tone", "firm", "--pdf", "a.pdf"], /--tone/u],
    ["an unknown form", ["export", ...TO_THE_GROUP, "--form", "C", "--pdf", "a.pdf"], /A, B/u],
    ["an unknown language", ["templates", "--language", "fr"], /de, en/u],
    ["a control character", ["new", "a.json", "--subject", "a\u0007b"], /nicht drucken/u],
  ])("are refused: %s", (_name, args, sentence) => {
    expectRefusal(args, sentence);
    expect(readdirSync(folder())).toEqual([]);
  });

  it("are refused: a sender file that is none", () => {
    writeFileSync(path("s.json"), "[]");
    expectRefusal(["new", "a.json", "--sender", "s.json"], /keine Absenderangaben/u);
    writeFileSync(path("s.json"), '{"organization":"x"}');
    expectRefusal(["new", "a.json", "--sender", "s.json"], /„organization“/u);
  });

  it("are refused: a template file that is broken", () => {
    writeFileSync(path("t.json"), "");
    expectRefusal(["new", "a.json", "--template", "t.json"], /leer/u);
    writeFileSync(path("t.json"), '{"format":"appell-template"');
    expectRefusal(["new", "a.json", "--template", "t.json"], /./u);
    writeFileSync(path("t.json"), `{"a":"${"x".repeat(20_000_001)}"}`);
    expectRefusal(["new", "a.json", "--template", "t.json"], /20 MB/u);
  });
});

describe("a target that can't be written", () => {
  it("is refused, and the other target is not written either", () => {
    mkdirSync(path("ordner"));
    expectRefusal(["export", ...TO_THE_GROUP, "--pdf", "a.pdf", "--docx", "fehlt/a.docx"], /Ordner für/u);
    expectRefusal(["export", ...TO_THE_GROUP, "--pdf", "a.pdf", "--docx", "ordner"], /ist ein Ordner/u);
    expectRefusal(["new", "fehlt/brief.json", ...TO_THE_GROUP], /Ordner für/u);
    expect(readdirSync(folder())).toEqual(["ordner"]);
  });

  it("leaves the letter alone where it is named as its own target", () => {
    letter("new", "brief.json", ...TO_THE_GROUP);
    const before = readFileSync(path("brief.json"), "utf8");
    expectRefusal(["export", "brief.json", "--pdf", "brief.json"], /zweimal/u);
    expect(readFileSync(path("brief.json"), "utf8")).toBe(before);
  });
});
