import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { openJsonShelf } from "../../main/profiles/json-shelf";

interface Thing {
  readonly format: "thing";
  readonly version: 2;
  readonly id: string;
  readonly name: string;
}

const kind = {
  format: "thing",
  version: 2,
  schema: z.strictObject({
    format: z.literal("thing"),
    version: z.literal(2),
    id: z.uuid(),
    name: z.string(),
  }) as z.ZodType<Thing>,
  migrations: [{ from: 1, name: "names", migrate: (thing: object) => ({ ...thing, name: "früher" }) }],
};

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "appell-shelf-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const idOf = (number: number) => `${String(number).padStart(8, "0")}-2222-4333-8444-555555555555`;
const aThing = (number: number, name = `Ding ${number}`): Thing => ({
  format: "thing",
  version: 2,
  id: idOf(number),
  name,
});
const shelf = () => {
  let count = 0;
  const newName = (name: string) => `${++count}_${name}`;
  return openJsonShelf({ folder: join(root, "things"), unreadable: join(root, "unreadable"), kind, newName });
};
const fileOf = (number: number) => join(root, "things", `${idOf(number)}.json`);
const namesOf = ({ things }: { readonly things: readonly Thing[] }) => things.map(({ name }) => name).sort();

describe("a shelf of files", () => {
  it("is empty before it has anything, and has what was kept, also for the next run", async () => {
    const first = shelf();
    expect(await first.list()).toEqual({ things: [], setAside: [], newer: 0 });
    await first.keep(aThing(1));
    await first.keep(aThing(2));
    await first.keep(aThing(1, "Anders"));
    expect(namesOf(await first.list())).toEqual(["Anders", "Ding 2"]);
    expect(namesOf(await shelf().list())).toEqual(["Anders", "Ding 2"]);
    expect(statSync(fileOf(1)).mode & 0o077).toBe(0);
  });

  it("gives what it removes, so that it can be kept again", async () => {
    const things = shelf();
    await things.keep(aThing(1));
    expect(await things.remove(idOf(1))).toEqual(aThing(1));
    expect(await things.list()).toMatchObject({ things: [] });
    expect(await things.remove(idOf(1))).toBeNull();
  });

  it("sets damaged files aside among good ones, whole, and reports them", async () => {
    const things = shelf();
    await things.keep(aThing(1));
    writeFileSync(fileOf(2), "{");
    writeFileSync(fileOf(3), JSON.stringify({ ...aThing(3), more: 1 }));
    writeFileSync(fileOf(4), JSON.stringify(aThing(5)));
    writeFileSync(fileOf(6), Buffer.from([0xff, 0xfe, 0x00]));
    const list = await things.list();
    expect(namesOf(list)).toEqual(["Ding 1"]);
    expect([...list.setAside].sort()).toEqual([2, 3, 4, 6].map((number) => `${idOf(number)}.json`));
    expect(readdirSync(join(root, "unreadable"))).toHaveLength(4);
    expect(readdirSync(join(root, "things"))).toEqual([`${idOf(1)}.json`]);
  });

  it("leaves alone what a newer version wrote, and says so where it would be written over or removed", async () => {
    const things = shelf();
    await things.keep(aThing(1));
    const newer = JSON.stringify({ ...aThing(1), version: 3 });
    writeFileSync(fileOf(1), newer);
    expect(await things.list()).toEqual({ things: [], setAside: [], newer: 1 });
    await expect(things.keep(aThing(1))).rejects.toMatchObject({ code: "stored.newer" });
    await expect(things.remove(idOf(1))).rejects.toMatchObject({ code: "stored.newer" });
    expect(readFileSync(fileOf(1), "utf8")).toBe(newer);
  });

  it("brings old files to today's shape", async () => {
    const things = shelf();
    await things.keep(aThing(1));
    writeFileSync(fileOf(1), JSON.stringify({ format: "thing", version: 1, id: idOf(1) }));
    expect((await things.list()).things).toEqual([aThing(1, "früher")]);
  });

  it("sees what another program changed, added or took away", async () => {
    const things = shelf();
    for (const number of [1, 2]) await things.keep(aThing(number));
    const longAgo = new Date(Date.now() - 60_000);
    for (const number of [1, 2]) utimesSync(fileOf(number), longAgo, longAgo);
    await things.list();
    writeFileSync(fileOf(1), JSON.stringify(aThing(1, "Von außen")));
    writeFileSync(fileOf(3), JSON.stringify(aThing(3)));
    rmSync(fileOf(2));
    expect(namesOf(await things.list())).toEqual(["Ding 3", "Von außen"]);
  });

  it("clears away what a killed write left behind, but not what another program writes now", async () => {
    await shelf().keep(aThing(1));
    const leftover = (number: number) => join(root, "things", `.${idOf(1)}.json.${idOf(number)}.tmp`);
    for (const number of [7, 8]) writeFileSync(leftover(number), "{");
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(leftover(7), longAgo, longAgo);
    await shelf().list();
    expect(readdirSync(join(root, "things")).filter((name) => name.endsWith(".tmp"))).toEqual([
      `.${idOf(1)}.json.${idOf(8)}.tmp`,
    ]);
  });

  it("takes nothing for a path that is no id", async () => {
    await expect(shelf().remove("../drafts/x")).rejects.toMatchObject({ code: "draft.unknown" });
  });

  it("keeps the old where it can't write, and says so", async () => {
    writeFileSync(join(root, "things"), "no folder");
    await expect(shelf().keep(aThing(1))).rejects.toMatchObject({ code: expect.stringMatching(/^file\./u) });
  });
});
