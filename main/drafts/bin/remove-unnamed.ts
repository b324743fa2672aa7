import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { DataFolder } from "../data-folder";
import { DRAFT_LIMIT_BYTES } from "../draft-file";

// A picture lies there before the draft that names it is saved.
const YOUNG_MS = 24 * 60 * 60 * 1_000;

/** A file beside the drafts, and whether a text names it. */
interface Companion {
  readonly path: string;
  readonly isNamedIn: (text: string) => boolean;
}

/**
 * Removes pictures and editions of templates that nothing names any more: no stationery, no draft, none in the bin, in a history, set aside
 * or waiting to be recovered. Texts are searched as they are, so a damaged one protects what it names as well.
 */
export async function removeUnnamed(rooms: DataFolder): Promise<void> {
  let left = [...(await companions(rooms.media, pictureNamed)), ...(await companions(rooms.editions, editionNamed))];
  for await (const text of texts(rooms)) {
    if (left.length === 0) return;
    left = left.filter(({ isNamedIn }) => !isNamedIn(text));
  }
  for (const { path } of left) await rm(path, { force: true });
}

async function companions(folder: string, named: (name: string) => Companion["isNamedIn"]): Promise<Companion[]> {
  const old: Companion[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const status = await stat(path);
    if (status.isFile() && Date.now() - status.mtimeMs > YOUNG_MS) old.push({ path, isNamedIn: named(name) });
  }
  return old;
}

function pictureNamed(name: string): Companion["isNamedIn"] {
  return (text) => text.includes(name);
}

function editionNamed(name: string): Companion["isNamedIn"] {
  const [id = "", version = ""] = name.replace(/\.json$/u, "").split("@");
  const hasVersion = new RegExp(`"version"\\s*:\\s*${Number(version)}\\b`, "u");
  return (text) => text.includes(`"${id}"`) && hasVersion.test(text);
}

async function* texts(rooms: DataFolder): AsyncGenerator<string> {
  for (const folder of [rooms.drafts, rooms.bin, rooms.unreadable, rooms.recovery, rooms.stationery]) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (entry.isFile()) yield await readFile(join(folder, entry.name), "utf8").catch(() => "");
    }
  }
  for (const id of await readdir(rooms.history).catch(() => [])) {
    for (const name of await readdir(join(rooms.history, id)).catch(() => [])) {
      const packed = await readFile(join(rooms.history, id, name)).catch(() => Buffer.alloc(0));
      const bytes = await promisify(gunzip)(packed, { maxOutputLength: DRAFT_LIMIT_BYTES }).catch(() => packed);
      yield bytes.toString("utf8");
    }
  }
}
