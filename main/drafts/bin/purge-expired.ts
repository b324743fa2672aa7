import { join } from "node:path";
import { BIN_DAYS } from "../../../preload/contract/drafts";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { systemErrorCode } from "../../files/system-error";
import { instantOf } from "../file-instant";
import type { StoreParts } from "../store-parts";
import { readStored } from "../stored-draft";
import { binNames } from "./bin-folder";
import { purgeBinned } from "./purge-binned";

const BIN_MS = BIN_DAYS * 24 * 60 * 60 * 1_000;
// Before this there was no Appell: a machine whose battery is empty tells such dates.
const FIRST_DAY = "2026-01-01";

/**
 * Deletes drafts for good that have lain in the bin for longer than BIN_DAYS, with their history. What can't be deleted now
 * waits for the next start.
 */
export async function purgeExpired(parts: StoreParts): Promise<void> {
  try {
    const expired: string[] = [];
    for (const key of await binNames(parts.rooms)) if (await isExpired(key, parts)) expired.push(key);
    if (expired.length > 0) await purgeBinned(expired, parts);
  } catch (error) {
    // A folder that is gone or full has other ways to tell.
    if (!(error instanceof ExpectedError) && systemErrorCode(error) === "") throw error;
  }
}

/** A draft that was thrown away before its last change was thrown away by a wrong clock: nobody deletes it unasked. */
async function isExpired(key: string, { rooms, now }: StoreParts): Promise<boolean> {
  const binned = instantOf(key);
  if (!(Date.parse(now()) - Date.parse(binned) > BIN_MS) || binned < FIRST_DAY) return false;
  const state = await readStored(join(rooms.bin, key));
  return state.kind !== "draft" || state.stored.draft.changed <= binned;
}
