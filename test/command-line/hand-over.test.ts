import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);

describe("a hand-over file on the command line", () => {
  it("is written by its ending and read wherever a letter is taken", () => {
    expect(letter("new", "brief.appell", ...TO_THE_GROUP, "--date", "2026-11-22")).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(path("brief.appell")).subarray(0, 2).toString()).toBe("PK");
    expect(existsSync(path("templates"))).toBe(false);
    const shown = JSON.parse(letter("show", "brief.appell").out);
    expect(shown).toMatchObject({ template: { id: "nrw-jetzt-erst-gerecht" }, recipient: { kind: "group" } });
    expect(letter("check", "brief.appell", "--json").err).toBe("");
    expect(letter("export", "brief.appell", "--txt", "brief.txt")).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(path("brief.txt"), "utf8")).toContain("NRW, jetzt erst gerecht");
  });

  it("is known by its content, whatever it is called", () => {
    letter("new", "brief.appell", ...TO_THE_GROUP);
    renameSync(path("brief.appell"), path("brief.json"));
    expect(letter("show", "brief.json")).toMatchObject({ code: 0, err: "" });
  });

  it("carries a template that only this machine has", () => {
    const [template] = JSON.parse(letter("templates", "--json").out);
    const source = readFileSync(new URL(`../../assets/templates/${template.id}.json`, import.meta.url), "utf8");
    writeFileSync(path("kampagne.json"), JSON.stringify({ ...JSON.parse(source), id: "kampagne", version: 3 }));
    letter("new", "brief.appell", "--template", "./kampagne.json", "--date", "2026-11-22");
    const before = JSON.parse(letter("show", "brief.appell").out);
    expect(before.template).toMatchObject({ id: "kampagne", version: 3 });
    expect(before.passages.length).toBeGreaterThan(5);
  });

  it("is refused in one sentence where it is another kind of zip", () => {
    writeFileSync(path("brief.appell"), Buffer.from("PK\u0003\u0004 kaputt"));
    const { code, out, err } = letter("show", "brief.appell");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("errors.");
  });
});
