import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namedEnvelope } from "../../main/command-line/known-envelopes";
import { readOptions } from "../../main/command-line/options";
import { envelopeFolder, openEnvelopeShelf } from "../../main/profiles/envelope-shelf";
import { DEFAULT_ENVELOPE } from "../../preload/envelopes/envelope-choices";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const OWN = "7f1c2b9e-3a64-4d58-8b0f-0000000000aa";
const OTHER = "7f1c2b9e-3a64-4d58-8b0f-0000000000bb";
const slim = { ...DEFAULT_ENVELOPE, window: { ...DEFAULT_ENVELOPE.window, width: 30 } };
const own = { ...slim, id: OWN, name: "Aus dem Schrank" };

const named = (letter: string, ...args: readonly string[]) =>
  namedEnvelope(readOptions(args, { envelope: { type: "string" }, "data-folder": { type: "string" } }), letter);

/** A data folder with an own envelope and a file beside it that is none. */
async function aDataFolder() {
  const data = path("data");
  mkdirSync(`${data}/drafts`, { recursive: true });
  const newName = (name: string) => name;
  const shelf = openEnvelopeShelf({ folder: envelopeFolder(data), unreadable: `${data}/unreadable`, newName });
  await shelf.keep(own);
  writeFileSync(`${envelopeFolder(data)}/${OTHER}.json`, "{}");
  return { data, shelf };
}

describe("the envelope that a command line names", () => {
  it("is found by name or id in the data folder that is named, or in the one that the letter lies in", async () => {
    const { data } = await aDataFolder();
    for (const value of ["Aus dem Schrank", "aus dem schrank", OWN]) {
      expect(await named("brief.json", "--data-folder", data, "--envelope", value)).toMatchObject(own);
      expect(await named(`${data}/drafts/brief.json`, "--envelope", value)).toMatchObject(own);
    }
    // Nothing is set aside by who only reads.
    expect(readdirSync(data).sort()).toEqual(["drafts", "profiles"]);
  });

  it("has the measures that hold in the data folder, DL without a name as well", async () => {
    const { data, shelf } = await aDataFolder();
    await shelf.keep(slim);
    expect(await named("brief.json", "--data-folder", data)).toMatchObject(slim);
    expect(await named("brief.json", "--data-folder", data, "--envelope", "dl")).toMatchObject(slim);
    expect(await named(path("brief.json"))).toEqual(DEFAULT_ENVELOPE);
  });

  it("is refused where there is none, or several, or no data folder", async () => {
    const { data, shelf } = await aDataFolder();
    const inData = ["--data-folder", data, "--envelope"] as const;
    await expect(named("brief.json", ...inData, "Schublade")).rejects.toMatchObject({
      code: "usage.envelopeUnknown",
      values: { value: "Schublade", known: "DL, C6/5, C5, C4, Aus dem Schrank" },
    });
    await shelf.keep({ ...own, name: "Schrank!" });
    await shelf.keep({ ...own, id: "7f1c2b9e-3a64-4d58-8b0f-0000000000cc", name: "Schrank?" });
    await expect(named("brief.json", ...inData, "Schrank")).rejects.toMatchObject({
      code: "usage.envelopeAmbiguous",
      values: { ids: `${OWN}, 7f1c2b9e-3a64-4d58-8b0f-0000000000cc` },
    });
    await expect(named("brief.json", "--data-folder", path("none"))).rejects.toMatchObject({
      code: "usage.noDataFolder",
    });
  });
});

describe("check on the command line", () => {
  it("looks through the window of an own envelope", async () => {
    const { data } = await aDataFolder();
    const made = ["--signatory", "Ada Groß", "--date", "2026-11-22"];
    runLetter(folder(), ["new", "brief.json", ...TO_THE_GROUP, ...made]);
    const check = ["check", "brief.json", "--json", "--envelope", "Aus dem Schrank", "--data-folder", data];
    const rows: readonly { readonly check: string }[] = JSON.parse(runLetter(folder(), check).out);
    expect(rows.find(({ check: found }) => found === "window-address-wide")).toMatchObject({
      values: { envelope: "Aus dem Schrank" },
    });
  });
});
