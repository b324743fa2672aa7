import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import { readBounded } from "../../files/read-bounded";
import { checkedId, type DataFolder } from "../data-folder";
import { DRAFT_LIMIT_BYTES } from "../draft-file";
import { stateOf } from "../stored-draft";
import type { HistoryEntry } from "./thin-history";

// Two copies of the app may have counted to the same revision: the second has the beginning of its sum in its name.
const REVISION_FILE = /^(\d{1,9}(?:-[0-9a-f]{8})?)\.json\.gz$/u;

export function historyFolder(rooms: DataFolder, id: string): string {
  return join(rooms.history, checkedId(id));
}

/** The keys of a draft's kept revisions, such as "7" or "7-0a1b2c3d", in no order. */
export async function revisionKeys(rooms: DataFolder, id: string): Promise<readonly string[]> {
  const names = await readdir(historyFolder(rooms, id)).catch(() => []);
  return names.flatMap((name) => REVISION_FILE.exec(name)?.[1] ?? []);
}

export function revisionPath(rooms: DataFolder, id: string, key: string): string {
  if (!REVISION_FILE.test(`${key}.json.gz`)) throw new ExpectedError("draft.unknownRevision");
  return join(historyFolder(rooms, id), `${key}.json.gz`);
}

// RFC 1952: four bytes of a gzip file's header say when its content was last changed, in seconds.
const CHANGED_AT = 4;
const HEADER_BYTES = 10;

/** A revision as it is kept. When its text was changed also stands in the header, where it is found without unpacking. */
export async function packRevision(bytes: Uint8Array, changed: string): Promise<Uint8Array> {
  const packed = await promisify(gzip)(bytes);
  const seconds = Math.floor(Date.parse(changed) / 1_000);
  if (seconds > 0 && seconds < 2 ** 32) packed.writeUInt32LE(seconds, CHANGED_AT);
  return packed;
}

/** The kept revisions of a draft with the second in which their texts were changed, in no order. */
export async function historyEntries(rooms: DataFolder, id: string): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (const key of await revisionKeys(rooms, id)) {
    const changed = await changedAt(revisionPath(rooms, id, key)).catch(() => null);
    if (changed !== null) entries.push({ key, revision: Number.parseInt(key, 10), changed });
  }
  return entries;
}

/** Null where the header does not say it. */
async function changedAt(path: string): Promise<string | null> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const seconds = bytesRead < HEADER_BYTES ? 0 : buffer.readUInt32LE(CHANGED_AT);
    return seconds === 0 ? null : new Date(seconds * 1_000).toISOString();
  } finally {
    await file.close();
  }
}

/** The draft in a kept revision. Throws an ExpectedError where it is gone or damaged. */
export async function readRevision(rooms: DataFolder, id: string, key: string): Promise<Draft> {
  const path = revisionPath(rooms, id, key);
  return unpackRevision(await readBounded(path, DRAFT_LIMIT_BYTES), path);
}

export async function unpackRevision(packed: Uint8Array, path: string): Promise<Draft> {
  const bytes = await promisify(gunzip)(packed, { maxOutputLength: DRAFT_LIMIT_BYTES }).catch(() => {
    throw new ExpectedError("draft.brokenRevision");
  });
  const state = stateOf(bytes, path);
  if (state.kind !== "draft") throw new ExpectedError("draft.brokenRevision");
  return state.stored.draft;
}
