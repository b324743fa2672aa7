import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import { readBounded } from "../../files/read-bounded";
import { checkedId, type DataFolder } from "../data-folder";
import { DRAFT_LIMIT_BYTES } from "../draft-file";
import { stateOf } from "../stored-draft";

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

export function packRevision(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(bytes);
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
