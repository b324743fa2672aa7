import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataFolder, makeDataFolder } from "../../main/drafts/data-folder";
import { stationeryPresets } from "../../main/profiles/stationery/stationery-presets";
import { openStationeryShelf, type StationeryShelf } from "../../main/profiles/stationery/stationery-shelf";
import type { Stationery } from "../../preload/stationery/stationery";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile, type StationeryProfile } from "../../preload/stationery/stationery-profile";
import { aSignaturePicture } from "../export/a-picture";
import { PAPER_MEDIA, PARTS } from "../export/paper-samples";

const ID = "11111111-2222-4333-8444-555555555555";
const NEW_ID = "99999999-2222-4333-8444-555555555555";
const NOW = "2026-11-22T09:00:00.000Z";
const aProfile = (changes: Partial<Stationery> = {}): StationeryProfile =>
  newStationeryProfile({ ...defaultStationery("A"), name: "Unser Bogen", letterhead: PARTS, ...changes }, ID, NOW);

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

async function aShelf(): Promise<{ shelf: StationeryShelf; root: string }> {
  const root = mkdtempSync(join(tmpdir(), "appell-stationery-"));
  roots.push(root);
  const rooms = dataFolder(root);
  await makeDataFolder(rooms);
  const { stationery: folder, unreadable } = rooms;
  return {
    root,
    shelf: openStationeryShelf({ folder, unreadable, rooms, newName: (name) => name, newId: () => NEW_ID }),
  };
}

async function withPictures(shelf: StationeryShelf): Promise<void> {
  for (const bytes of PAPER_MEDIA.values()) await shelf.keepPicture(bytes);
}

describe("stationery of one's own", () => {
  let shelf: StationeryShelf;
  let root = "";
  let file = new Uint8Array();
  beforeEach(async () => {
    ({ shelf, root } = await aShelf());
    await withPictures(shelf);
    await shelf.keep(aProfile());
    file = Uint8Array.from(await shelf.exportFile(ID));
  });

  it("is found again by its id, as it was kept", async () => {
    expect((await shelf.list()).profiles).toEqual([aProfile()]);
    expect(await shelf.find(ID)).toEqual({ id: ID, ...aProfile().stationery });
    expect(await shelf.find(NEW_ID)).toBeNull();
  });

  it("goes to another machine as one file, with its pictures, in the same bytes each time", async () => {
    const other = await aShelf();
    expect(await other.shelf.importFile(file)).toEqual({ profile: aProfile(), replacedFont: null });
    expect((await other.shelf.list()).profiles).toEqual([aProfile()]);
    expect(await other.shelf.exportFile(ID)).toEqual(file);
  });

  it("stands beside another of its id and replaces none", async () => {
    const other = await aShelf();
    await withPictures(other.shelf);
    await other.shelf.keep(aProfile({ name: "Älter" }));
    expect((await other.shelf.importFile(file)).profile.id).toBe(NEW_ID);
    expect((await other.shelf.list()).profiles.map(({ stationery }) => stationery.name)).toEqual([
      "Älter",
      "Unser Bogen",
    ]);
  });

  it("takes a font that the app brings in place of one that it does not, and says which", async () => {
    const other = await aShelf();
    const strange = changed(
      file,
      (profile) => (profile["stationery"] = { ...(profile["stationery"] as object), fontFamily: "Zapfino" }),
    );
    const imported = await other.shelf.importFile(strange);
    expect(imported.replacedFont).toBe("Zapfino");
    expect(imported.profile.stationery.fontFamily).toBe("Arial");
  });

  const svg = strToU8("<svg xmlns='http://www.w3.org/2000/svg'/>");
  const huge = Buffer.from(aSignaturePicture(10, 10));
  huge.writeUInt32BE(40_000, 16);
  const wide = Buffer.from(huge);
  wide.writeUInt32BE(9_000, 16);
  wide.writeUInt32BE(9_000, 20);
  const falseType = Buffer.concat([Buffer.from("ffd8ff", "hex"), Buffer.from("no picture at all, though it says so")]);
  const cut = aSignaturePicture().subarray(0, 200);
  for (const [name, bytes, code] of [
    ["an SVG", svg, "stationery.pictureIsSvg"],
    [
      "an SVG after its head",
      strToU8(`<?xml version="1.0"?>\n<!-- Logo -->\n<svg xmlns="x"/>`),
      "stationery.pictureIsSvg",
    ],
    ["a text", strToU8("Das ist kein Bild, auch wenn die Datei logo.png heißt."), "picture.unknownKind"],
    ["40,000 pixels a side", huge, "stationery.tooManyPixels"],
    ["81 megapixels", wide, "stationery.tooManyPixels"],
    ["a head of JPEG and nothing behind it", falseType, "stationery.pictureDamaged"],
    ["a PNG that ends in the middle", cut, "stationery.pictureDamaged"],
    ["16 MB", Buffer.alloc(16_000_000), "picture.tooLarge"],
  ] as const) {
    it(`takes no picture that is ${name}`, async () => {
      const before = readdirSync(join(root, "drafts/media"));
      await expect(shelf.keepPicture(bytes)).rejects.toMatchObject({ code });
      expect(readdirSync(join(root, "drafts/media"))).toEqual(before);
    });
  }

  it("says the size of a picture", async () => {
    expect(await shelf.keepPicture(aSignaturePicture(120, 34))).toMatchObject({ widthPx: 120, heightPx: 34 });
  });

  for (const [name, harm, code] of [
    ["is no zip", () => strToU8("kein Zip"), "zip.broken"],
    ["holds no stationery", () => zipSync({ "a.txt": strToU8("a") }), "stationery.noStationery"],
    [
      "lacks its picture",
      (bytes: Uint8Array) => zipSync({ "stationery.json": unzipSync(bytes)["stationery.json"] ?? svg }),
      "stationery.pictureMissing",
    ],
    [
      "has another picture under the name",
      (bytes: Uint8Array) => withMedia(bytes, aSignaturePicture(5, 5)),
      "stationery.pictureDamaged",
    ],
    ["has an SVG for its picture", (bytes: Uint8Array) => withMedia(bytes, svg), "stationery.pictureIsSvg"],
    [
      "comes from a newer version",
      (bytes: Uint8Array) => changed(bytes, (one) => (one["version"] = 2)),
      "stored.newer",
    ],
    [
      "says something that no version knows",
      (bytes: Uint8Array) => changed(bytes, (one) => (one["script"] = "x")),
      "stored.notReadable",
    ],
  ] as const) {
    it(`stays as it was where a file ${name}`, async () => {
      const stored = readFileSync(join(root, "profiles/stationery", `${ID}.json`), "utf8");
      await expect(shelf.importFile(harm(file))).rejects.toMatchObject({ code });
      expect(readFileSync(join(root, "profiles/stationery", `${ID}.json`), "utf8")).toBe(stored);
      expect(readdirSync(join(root, "profiles/stationery"))).toEqual([`${ID}.json`]);
    });
  }

  it("is not kept with a picture that is not here", async () => {
    const other = await aShelf();
    await expect(other.shelf.keep(aProfile())).rejects.toMatchObject({ code: "stationery.pictureGone" });
    expect((await other.shelf.list()).profiles).toEqual([]);
  });
});

describe("stationery to begin from", () => {
  it("comes with the app, each with an id and a name of its own", async () => {
    const presets = await stationeryPresets(join(import.meta.dirname, "../../assets"));
    expect(presets.length).toBeGreaterThanOrEqual(3);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ stationery }) => stationery.name)).size).toBe(presets.length);
  });
});

function changed(file: Uint8Array, change: (profile: Record<string, unknown>) => void): Uint8Array {
  const entries = unzipSync(file);
  const profile = JSON.parse(strFromU8(entries["stationery.json"] ?? new Uint8Array())) as Record<string, unknown>;
  change(profile);
  return zipSync({ ...entries, "stationery.json": strToU8(JSON.stringify(profile)) });
}

function withMedia(file: Uint8Array, picture: Uint8Array): Uint8Array {
  const entries = unzipSync(file);
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [name, name.startsWith("media/") ? picture : bytes]),
    ),
  );
}
