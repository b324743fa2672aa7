import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { words } from "../reading/letter-words";
import { LETTERS_FOLDER } from "../reading/read-fixture";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);
const OPEN_LETTER = join(LETTERS_FOLDER, "open-letter-blank-after-each-line.txt");
const draftOf = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));
const passagesOf = (name: string): { origin: { kind: string }; blocks: { text: { text: string }[] }[] }[] =>
  draftOf(name).letter.passages;

describe("read", () => {
  it("makes a draft of a letter, linked to the template it fits, and says so", () => {
    const { code, out, err } = letter("read", OPEN_LETTER, "brief.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "7 Absätze gelesen.\n7 Absätze entsprechen der Vorlage „NRW, jetzt erst gerecht: Brief zum Leitantrag der NRW-SPD“.\n",
    );
    const { source, template } = draftOf("brief.json");
    expect(source).toMatchObject({ kind: "text", name: "open-letter-blank-after-each-line.txt" });
    expect(template).toMatchObject({ id: "nrw-jetzt-erst-gerecht", version: 1, facts: {} });
    expect(passagesOf("brief.json").every(({ origin }) => origin.kind === "linked")).toBe(true);
  });

  it("gives a letter that is exported with exactly its words", () => {
    letter("read", OPEN_LETTER, "brief.json");
    expect(
      letter("export", "brief.json", "--txt", "brief.txt", "--pdf", "brief.pdf", "--docx", "brief.docx").code,
    ).toBe(0);
    const original = words(readFileSync(OPEN_LETTER, "utf8"));
    const body = original.slice(original.indexOf("mit"));
    const exported = words(readFileSync(path("brief.txt"), "utf8"));
    expect(exported.slice(exported.indexOf("mit"))).toEqual(body);
    expect(existsSync(path("brief.pdf")) && existsSync(path("brief.docx"))).toBe(true);
  });

  it("leaves to the checks what the letter does not have", () => {
    letter("read", OPEN_LETTER, "brief.json");
    const { code, out } = letter("check", "brief.json", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out).map(({ check }: { check: string }) => check)).toEqual(
      expect.arrayContaining(["salutation-undecided", "closing-missing", "signatory-missing"]),
    );
  });

  it("reads standard input, and takes the kind from its content or from --as", () => {
    const markdown = "# Ein Betreff\n\nSehr geehrte Damen und Herren,\n\ndas ist **wichtig** und bleibt es.\n";
    expect(runLetter(folder(), ["read", "-", "brief.json"], markdown).code).toBe(0);
    expect(draftOf("brief.json").source).toMatchObject({ kind: "markdown", name: "" });
    expect(runLetter(folder(), ["read", "-", "wörtlich.json", "--as", "text"], markdown).code).toBe(0);
    expect(draftOf("wörtlich.json").source.kind).toBe("text");
    expect(JSON.stringify(draftOf("wörtlich.json").letter)).toContain("**wichtig**");
  });

  it("links to no template where none fits, and to one in a file where that is named", () => {
    letter("read", join(LETTERS_FOLDER, "swimming-pool-pdf-pages.txt"), "bad.json");
    expect(draftOf("bad.json").template).toBeNull();
    expect(passagesOf("bad.json").every(({ origin }) => origin.kind === "own")).toBe(true);
    const builtIn = join(LETTERS_FOLDER, "..", "..", "..", "assets", "templates", "nrw-jetzt-erst-gerecht.json");
    const own = { ...JSON.parse(readFileSync(builtIn, "utf8")), id: "eigene", version: 3 };
    writeFileSync(path("eigene.json"), JSON.stringify(own));
    expect(letter("read", OPEN_LETTER, "brief.json", "--template", "eigene.json").code).toBe(0);
    expect(draftOf("brief.json").template).toMatchObject({ id: "eigene", version: 3 });
    expect(existsSync(path(join("templates", "eigene@3.json")))).toBe(true);
    expect(letter("read", OPEN_LETTER, "anderer.json", "--template", "sicherer-schulweg").code).toBe(0);
    expect(draftOf("anderer.json").template).toBeNull();
  });

  it.each([
    ["an empty file", "", []],
    ["a PDF", "%PDF-1.7\n", []],
    ["a wrong kind", "Ein Brief", ["--as", "docx"]],
    ["an unknown kind", "Ein Brief", ["--as", "pdf"]],
    ["an unknown template", "Ein Brief", ["--template", "gibt-es-nicht"]],
    ["too much text", "Wort ".repeat(1_100_000), []],
  ])("refuses %s with one sentence and writes nothing", (_name, content, args) => {
    writeFileSync(path("datei"), content);
    const { code, out, err } = letter("read", "datei", "brief.json", ...args);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err).not.toMatch(/errors\.|\{\{/u);
    expect(existsSync(path("brief.json"))).toBe(false);
  });

  it("needs two different files", () => {
    copyFileSync(OPEN_LETTER, path("brief.txt"));
    expect(letter("read", "brief.txt")).toMatchObject({ code: 2, err: expect.stringContaining("zuerst die Datei") });
    expect(letter("read", "brief.txt", "brief.txt").code).toBe(2);
    expect(letter("read", "fehlt.txt", "brief.json").code).toBe(2);
    expect(readFileSync(path("brief.txt"), "utf8")).toBe(readFileSync(OPEN_LETTER, "utf8"));
  });
});

describe("share", () => {
  it("is nothing for a letter as it was read or composed", () => {
    letter("read", OPEN_LETTER, "brief.json");
    expect(letter("share", "brief.json").out).toBe("0\u00a0% eigener Text: 0 von 410 Wörtern.\n");
    letter("new", "neu.json", ...TO_THE_GROUP);
    expect(letter("share", "neu.json").out).toMatch(/^0\u00a0% eigener Text: 0 von \d+ Wörtern\.\n$/u);
    expect(letter("share", "neu.json", "--language", "en").out).toMatch(/^0 % own text: 0 of \d+ words\.\n$/u);
  });

  it("counts and marks what was added", () => {
    letter("read", OPEN_LETTER, "brief.json");
    const draft = draftOf("brief.json");
    draft.letter.passages[1].blocks[0].text.push({ kind: "text", text: " Das erleben wir in Herne." });
    writeFileSync(path("brief.json"), JSON.stringify(draft));
    expect(letter("share", "brief.json").out).toBe(
      "1\u00a0% eigener Text: 5 von 415 Wörtern.\nAbsatz 2: 5 von 62 Wörtern.\n",
    );
    const share = JSON.parse(letter("share", "brief.json", "--json").out);
    expect(share).toMatchObject({ ownWords: 5, words: 415, share: 5 / 415 });
    const text = draft.letter.passages[1].blocks[0].text.map(({ text: run }: { text: string }) => run).join("");
    const [range] = share.passages[1].ranges;
    expect(text.slice(range.start, range.end)).toBe("Das erleben wir in Herne.");
    expect(share.passages[1].passage).toBe(draft.letter.passages[1].id);
  });

  it("is all of a letter that was made from nothing", () => {
    letter("new", "leer.json");
    const draft = draftOf("leer.json");
    draft.letter.passages = [aParagraph("Nur eigene Worte.")];
    writeFileSync(path("leer.json"), JSON.stringify(draft));
    expect(letter("share", "leer.json").out).toContain("100\u00a0% eigener Text: 3 von 3 Wörtern.");
  });

  it("does not guess where the template is missing", () => {
    letter("new", "neu.json", ...TO_THE_GROUP);
    const draft = draftOf("neu.json");
    draft.template.version = 99;
    writeFileSync(path("neu.json"), JSON.stringify(draft));
    expect(letter("share", "neu.json")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Ausgabe 99") });
  });
});

function aParagraph(text: string) {
  return {
    id: "p1",
    form: "text",
    role: "other",
    blocks: [{ kind: "paragraph", text: [{ kind: "text", text }] }],
    positions: [],
    origin: { kind: "own" },
  };
}
