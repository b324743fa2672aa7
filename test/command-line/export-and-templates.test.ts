import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);
const DATED = [...TO_THE_GROUP, "--date", "2026-11-22"];

describe("export", () => {
  it("writes PDF, DOCX and text and prints nothing but their names", () => {
    const outcome = letter("export", ...DATED, "--pdf", "a.pdf", "--docx", "a.docx", "--txt", "a.txt");
    expect(outcome).toEqual({ code: 0, out: "a.pdf\na.docx\na.txt\n", err: "" });
    expect(readFileSync(path("a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(path("a.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(path("a.txt"), "utf8")).toContain("Sehr geehrte Mitglieder der SPD-Fraktion");
  });

  it("gives the same bytes from a draft as from the same options, in another process", () => {
    letter("new", "brief.json", ...DATED);
    letter("export", "brief.json", "--pdf", "a.pdf", "--docx", "a.docx", "--txt", "a.txt");
    letter("export", ...DATED, "--pdf", "b.pdf", "--docx", "b.docx", "--txt", "b.txt");
    for (const kind of ["pdf", "docx", "txt"]) {
      expect(readFileSync(path(`a.${kind}`)).equals(readFileSync(path(`b.${kind}`)))).toBe(true);
    }
  });

  it("leaves the draft as it is and nothing else behind", () => {
    letter("new", "brief.json", ...DATED);
    const before = readFileSync(path("brief.json"), "utf8");
    letter("export", "brief.json", "--form", "A", "--pdf", "a.pdf");
    expect(readFileSync(path("brief.json"), "utf8")).toBe(before);
    expect(readdirSync(folder()).sort()).toEqual(["a.pdf", "brief.json"]);
  });

  it("takes the form from the letter unless another one is asked for", () => {
    letter("new", "brief.json", ...DATED, "--form", "A");
    letter("export", "brief.json", "--pdf", "own.pdf");
    letter("export", "brief.json", "--form", "A", "--pdf", "a.pdf");
    letter("export", "brief.json", "--form", "B", "--pdf", "b.pdf");
    expect(readFileSync(path("own.pdf")).equals(readFileSync(path("a.pdf")))).toBe(true);
    expect(readFileSync(path("own.pdf")).equals(readFileSync(path("b.pdf")))).toBe(false);
  });
});

describe("templates", () => {
  it("lists ids, positions and variants for programs", () => {
    const { code, out } = letter("templates", "--json");
    expect(code).toBe(0);
    const templates = JSON.parse(out);
    expect(templates.length).toBeGreaterThanOrEqual(2);
    const built = templates.find((one: { id: string }) => one.id === "nrw-jetzt-erst-gerecht");
    expect(built.positions.length).toBeGreaterThanOrEqual(17);
    for (const position of built.positions) {
      expect(position).toMatchObject({ id: expect.any(String), kind: expect.any(String), label: expect.any(String) });
    }
    for (const passage of built.passages) expect(passage.variants).toEqual(["factual", "firm", "short"]);
  });

  it("lists them for people, in both languages", () => {
    expect(letter("templates").out).toMatch(/nrw-jetzt-erst-gerecht[\s\S]+Positionen[\s\S]+Kritik/u);
    expect(letter("templates", "--language", "en").out).toMatch(/Positions[\s\S]+criticism/u);
  });
});

describe("help", () => {
  it("is shown without a verb, and for each verb, on standard output", () => {
    for (const args of [[], ["help"], ["--help"]]) {
      const { code, out, err } = letter(...args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const verb of ["templates", "new", "check", "show", "export"]) expect(out).toContain(`-- ${verb}`);
    }
    expect(letter("help", "new").out).toContain("--position");
    expect(letter("export", "--help").out).toBe(letter("help", "export").out);
    expect(letter("help", "new", "--language", "en").out).toContain("repeatable");
  });
});
