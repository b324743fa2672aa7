import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";
import type { DataFolder } from "./data-folder";
import type { DraftIndex, IndexEntry } from "./draft-index";
import { writePrivately } from "./write-private";

// Goes up whenever an entry is made in another way: what an older version of the app kept would otherwise be believed.
const CACHE_VERSION = 2;
const CACHE_LIMIT_BYTES = 500_000_000;

/** The index as the last run left it, in one file: a hint that saves reading every draft at the start, and no more. */
function cachePath({ root }: DataFolder): string {
  return join(root, "index.json");
}

/**
 * Fills an index with what an earlier run read. An entry is believed only while its file's time, size and number are those
 * that were noted when it was read, which the scan that follows looks at for each of them.
 */
export async function loadIndexCache(rooms: DataFolder, index: DraftIndex): Promise<void> {
  try {
    const path = cachePath(rooms);
    const { version, entries } = JSON.parse(decodeUtf8(await readBounded(path, CACHE_LIMIT_BYTES), path));
    if (version !== CACHE_VERSION || !Array.isArray(entries)) return;
    for (const entry of entries) if (isEntry(entry)) index.putEntry(entry);
  } catch (error) {
    // None, or not a whole one: everything is read then.
    if (!(error instanceof ExpectedError || error instanceof SyntaxError)) throw error;
  }
}

export async function saveIndexCache(rooms: DataFolder, index: DraftIndex): Promise<void> {
  const entries = index.entries().filter(({ seen }) => seen !== "");
  await writePrivately(cachePath(rooms), JSON.stringify({ version: CACHE_VERSION, entries })).catch(
    (error: unknown) => {
      if (!(error instanceof ExpectedError)) throw error;
    },
  );
}

/** Removes the words of all drafts from it; the next run reads them again. */
export async function removeIndexCache(rooms: DataFolder): Promise<void> {
  await rm(cachePath(rooms), { force: true });
}

function isEntry(entry: Partial<IndexEntry> | null): entry is IndexEntry {
  const { seen, text, summary } = entry ?? {};
  return typeof seen === "string" && typeof text === "string" && typeof summary?.id === "string";
}
