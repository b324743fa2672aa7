import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { openStationeryShelf } from "../../main/profiles/stationery/stationery-shelf";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile } from "../../preload/stationery/stationery-profile";
import { aLetterToKeep, openTestStore } from "../drafts/open-test-store";
import { PAPER_MEDIA, PARTS } from "../export/paper-samples";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);
const OWN = "11111111-2222-4333-8444-555555555555";
const NAMESAKE = "22222222-2222-4333-8444-555555555555";
const profile = (id: string, name = "Unser Bogen") =>
  newStationeryProfile({ ...defaultStationery("A"), name, letterhead: PARTS }, id, "2026-11-22T10:00:00.000Z");
const words = (pdf: string) => execFileSync("pdftotext", ["-layout", path(pdf), "-"], { encoding: "utf8" });
/** The one sentence of a refusal. */
const refused = (...args: string[]) => {
  const { code, out, err } = letter(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trim().split("\n")).toHaveLength(1);
  return err.trim();
};

/** A data folder with a draft on stationery of one's own, and that stationery as a file beside it. */
async function aDataFolder(): Promise<string> {
  const store = await openTestStore(path("store"));
  const { rooms } = store;
  const { stationery, unreadable } = rooms;
  const shelf = openStationeryShelf({
    folder: stationery,
    unreadable,
    rooms,
    newName: (name) => name,
    newId: randomUUID,
  });
  for (const bytes of PAPER_MEDIA.values()) await shelf.keepPicture(bytes);
  await shelf.keep(profile(OWN));
  const { draft } = await store.create(aLetterToKeep({ stationery: { id: OWN, mode: "digital" } }));
  writeFileSync(path("bogen.appell-stationery"), await shelf.exportFile(OWN));
  writeFileSync(path("brief.appell"), await store.handOver(draft.id));
  copyFileSync(`${rooms.drafts}/${draft.id}.json`, path("elsewhere.json"));
  return `${rooms.drafts}/${draft.id}.json`;
}

describe("the stationery of an export", () => {
  let inFolder = "";
  beforeEach(async () => {
    inFolder = await aDataFolder();
  });

  it("is the letter's own, found in its data folder or its hand-over file", () => {
    for (const source of [inFolder, "brief.appell"]) {
      expect(letter("export", source, "--pdf", "a.pdf")).toEqual({ code: 0, out: "a.pdf\n", err: "" });
      expect(words("a.pdf")).toContain("Fußzeilenwort");
      expect(letter("check", source, "--json").err).toBe("");
    }
  });

  it("is named by name or id in a data folder, or is a file, in each mode and for each kind", () => {
    const named = [
      ["--stationery", "unser bogen", "--data-folder", "store/data"],
      ["--stationery", OWN, "--data-folder", "store/data"],
      ["--stationery", "bogen.appell-stationery"],
    ];
    for (const options of named) {
      const to = ["--pdf", "a.pdf", "--docx", "a.docx"];
      expect(letter("export", ...TO_THE_GROUP, ...options, ...to)).toMatchObject({ code: 0, err: "" });
      expect(words("a.pdf")).toContain("Fußzeilenwort");
      letter("export", ...TO_THE_GROUP, ...options, "--mode", "preprinted", "--pdf", "b.pdf");
      expect(words("b.pdf")).not.toContain("Fußzeilenwort");
    }
  });

  it("is also one of those that come with the app, and then the letter's own is left aside", () => {
    expect(letter("export", "elsewhere.json", "--stationery", "DIN 5008 A", "--txt", "a.txt")).toMatchObject({
      code: 0,
    });
    const before = readFileSync(path("elsewhere.json"), "utf8");
    letter("export", "brief.appell", "--mode", "none", "--pdf", "none.pdf");
    expect(words("none.pdf")).not.toContain("Fußzeilenwort");
    expect(readFileSync(path("elsewhere.json"), "utf8")).toBe(before);
  });

  it("is refused in one sentence where it is unknown, of several, or damaged", async () => {
    expect(refused("export", "elsewhere.json", "--pdf", "a.pdf")).toContain("--data-folder");
    expect(refused("check", "elsewhere.json")).toContain("--stationery");
    expect(refused("export", ...TO_THE_GROUP, "--stationery", "Nirgends", "--pdf", "a.pdf")).toMatch(
      /Nirgends.*DIN 5008 A/u,
    );
    const there = ["--data-folder", "store/data", "--pdf", "a.pdf"];
    writeFileSync(path(`store/data/profiles/stationery/${NAMESAKE}.json`), JSON.stringify(profile(NAMESAKE)));
    expect(refused("export", ...TO_THE_GROUP, "--stationery", "Unser Bogen", ...there)).toContain(NAMESAKE);
    expect(refused("export", ...TO_THE_GROUP, "--data-folder", "nowhere", "--pdf", "a.pdf")).toContain("nowhere");
    writeFileSync(path("kaputt.appell-stationery"), "kein Briefbogen");
    refused("export", ...TO_THE_GROUP, "--stationery", "kaputt.appell-stationery", "--pdf", "a.pdf");
    expect(refused("export", ...TO_THE_GROUP, "--mode", "bunt", "--pdf", "a.pdf")).toContain("preprinted");
    refused("export", ...TO_THE_GROUP, "--form", "A", "--stationery", "DIN 5008 A", "--pdf", "a.pdf");
    expect(refused("new", "neu.json", "--stationery", "DIN 5008 A")).toContain("--stationery");
  });

  it("is the measure of the checks as well", () => {
    const checked = (...options: string[]) => JSON.parse(letter("check", "elsewhere.json", "--json", ...options).out);
    const narrow = {
      ...profile(NAMESAKE, "Schmal"),
      stationery: { ...profile(NAMESAKE).stationery, name: "Schmal", fontSizePt: 16 },
    };
    writeFileSync(path(`store/data/profiles/stationery/${NAMESAKE}.json`), JSON.stringify(narrow));
    expect(checked("--stationery", "DIN 5008 B")).toEqual(checked("--stationery", "DIN 5008 B", "--mode", "none"));
    expect(letter("check", "elsewhere.json", "--stationery", "Schmal", "--data-folder", "store/data").err).toBe("");
  });
});
