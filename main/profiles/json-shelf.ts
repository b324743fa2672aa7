import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { ShelfTrouble } from "../../preload/contract/people";
import { parseStored, type StoredKind } from "../../preload/people/parse-stored";
import { checkedId, makePrivateFolder } from "../drafts/data-folder";
import { inParallel } from "../drafts/in-parallel";
import { newTurns } from "../drafts/turns";
import { writePrivately } from "../drafts/write-private";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";
import { syncFolder } from "../files/sync-folder";
import { explained } from "../files/write-atomically";

const LIMIT_BYTES = 1_000_000;
const READS_AT_ONCE = 16;
// Two writes within one tick of the file system's clock look the same.
const CLOCK_TICK_MS = 2_000;
const LEFTOVER = /^\..+\.[0-9a-f-]{36}\.tmp$/u;
// Only what is older than any write takes was left behind by a killed one.
const WRITING_MS = 60_000;

export interface ShelfOptions<T> {
  /** Where the files `<id>.json` lie. */
  readonly folder: string;
  /** Where files go that can't be understood. */
  readonly unreadable: string;
  readonly kind: StoredKind<T>;
  /** Name under which a file is set aside. */
  readonly newName: (name: string) => string;
}

/** Things in one folder, one JSON file each. What changes something is on the disk when it is done; all throw ExpectedErrors. */
export interface JsonShelf<T> {
  /** Everything that can be read, in no order; what can't is set aside and reported. */
  readonly list: () => Promise<{ readonly things: readonly T[] } & ShelfTrouble>;
  readonly keep: (thing: T) => Promise<T>;
  /** Gives what was there; null if it was gone already. */
  readonly remove: (id: string) => Promise<T | null>;
}

interface Seen<T> {
  readonly mark: string;
  readonly thing: T | null;
}

/** Opens a shelf; its folder is made with the first thing. A file is read again only after it was changed. */
export function openJsonShelf<T extends { readonly id: string }>(options: ShelfOptions<T>): JsonShelf<T> {
  const { folder, kind } = options;
  const turns = newTurns();
  const seen = new Map<string, Seen<T>>();
  const setAside: string[] = [];
  let isSwept = false;

  async function look(name: string): Promise<void> {
    const path = join(folder, name);
    const status = await stat(path, { bigint: true }).catch(() => null);
    if (status === null || !status.isFile()) return void seen.delete(name);
    const mark = `${status.ctimeNs} ${status.mtimeNs} ${status.size} ${status.ino}`;
    if (seen.get(name)?.mark === mark) return;
    const isSettled = Math.abs(Date.now() - Number(status.mtimeMs)) > CLOCK_TICK_MS;
    const thing = await read(name);
    if (thing === "aside") seen.delete(name);
    else seen.set(name, { mark: isSettled ? mark : "", thing });
  }

  /** Null for what a newer version wrote. */
  async function read(name: string): Promise<T | null | "aside"> {
    const path = join(folder, name);
    try {
      const thing = parseStored(decodeUtf8(await readBounded(path, LIMIT_BYTES), path), kind);
      if (`${thing.id}.json` !== name) throw new ExpectedError("stored.notReadable");
      return thing;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      if (error.code === "stored.newer") return null;
      if (UNREADABLE.includes(error.code)) await putAside(name);
      return "aside";
    }
  }

  /** Where it can't be moved it stays in place, and the others are there all the same. */
  async function putAside(name: string): Promise<void> {
    await makePrivateFolder(options.unreadable);
    const isMoved = await rename(join(folder, name), join(options.unreadable, options.newName(name))).then(
      () => true,
      () => false,
    );
    if (isMoved) await syncFolder(options.unreadable);
    if (isMoved || !setAside.includes(name)) setAside.push(name);
  }

  async function sweep(names: readonly string[]): Promise<void> {
    for (const name of names.filter((one) => LEFTOVER.test(one))) {
      const status = await stat(join(folder, name)).catch(() => null);
      if (status === null || Date.now() - status.mtimeMs < WRITING_MS) continue;
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }

  async function listAll() {
    const all = await readdir(folder).catch(() => []);
    if (!isSwept) await sweep(all);
    isSwept = true;
    const names = all.filter((name) => name.endsWith(".json") && !name.startsWith("."));
    const present = new Set(names);
    for (const name of seen.keys()) if (!present.has(name)) seen.delete(name);
    await inParallel(names, READS_AT_ONCE, look);
    const things = [...seen.values()].flatMap(({ thing }) => (thing === null ? [] : [thing]));
    return { things, setAside: [...setAside], newer: seen.size - things.length };
  }

  async function keepOne(thing: T): Promise<T> {
    const path = pathOf(thing.id);
    await makePrivateFolder(folder);
    if ((await read(`${thing.id}.json`)) === null) throw new ExpectedError("stored.newer");
    await writePrivately(path, `${JSON.stringify(thing, null, 2)}\n`);
    return thing;
  }

  async function removeOne(id: string): Promise<T | null> {
    const path = pathOf(id);
    const thing = await read(`${id}.json`);
    if (thing === null) throw new ExpectedError("stored.newer");
    if (thing === "aside") return null;
    await explained(path, () => rm(path));
    await syncFolder(folder);
    return thing;
  }

  const pathOf = (id: string) => join(folder, `${checkedId(id)}.json`);
  // One after the other: what is listed is never older than what was kept before.
  return {
    list: () => turns.take("shelf", listAll),
    keep: (thing) => turns.take("shelf", () => keepOne(thing)),
    remove: (id) => turns.take("shelf", () => removeOne(id)),
  };
}

const UNREADABLE = ["stored.notReadable", "file.notText", "file.tooLarge"];
