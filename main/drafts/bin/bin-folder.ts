import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { syncFolder } from "../../files/sync-folder";
import { explained } from "../../files/write-atomically";
import { addTwin } from "../add-draft";
import { type DataFolder, draftPath } from "../data-folder";
import { withFileLock } from "../draft-lock";
import { type DraftSummary, summarise } from "../draft-summary";
import { fileInstant, instantOf } from "../file-instant";
import type { StoreParts } from "../store-parts";
import { readStored, type StoredDraft } from "../stored-draft";

/** A draft in the bin. */
export interface BinnedDraft {
  /** Names this entry: the same draft may lie in the bin more than once. */
  readonly key: string;
  readonly id: string;
  /** When it was thrown away, ISO 8601 instant in UTC. */
  readonly binned: string;
  /** Null where its file can't be read. */
  readonly summary: DraftSummary | null;
}

const BIN_FILE = /^\d{4}-\d\d-\d\dT[\d.-]+Z_([0-9a-f-]{36})\.json$/u;

export async function binNames(rooms: DataFolder): Promise<readonly string[]> {
  return (await readdir(rooms.bin)).filter((name) => BIN_FILE.test(name)).sort();
}

export function idOfBinned(key: string): string {
  const id = BIN_FILE.exec(key)?.[1];
  if (id === undefined) throw new ExpectedError("draft.unknown");
  return id;
}

/** Moves a draft to the bin: one rename, so it is in one place at every moment. */
export function binDraft(id: string, parts: StoreParts): Promise<string> {
  const { rooms, index, now, takeTurn } = parts;
  const path = draftPath(rooms, id);
  const key = `${fileInstant(now())}_${id}.json`;
  return takeTurn(id, () =>
    withFileLock(path, async () => {
      if ((await readStored(path)).kind === "missing") throw new ExpectedError("draft.unknown");
      await move(path, join(rooms.bin, key), rooms);
      index.remove(id);
      return key;
    }),
  );
}

/** What lies in the bin, last thrown away first. */
export async function listBin({ rooms }: StoreParts): Promise<readonly BinnedDraft[]> {
  const entries: BinnedDraft[] = [];
  for (const key of [...(await binNames(rooms))].reverse()) {
    const state = await readStored(join(rooms.bin, key)).catch(() => null);
    const summary = state?.kind === "draft" ? summarise(state.stored.draft, state.stored.isReadOnly) : null;
    entries.push({ key, id: idOfBinned(key), binned: instantOf(key), summary });
  }
  return entries;
}

/** Takes a draft out of the bin; where its place is taken it becomes a draft of its own. */
export function restoreBinned(key: string, parts: StoreParts): Promise<StoredDraft> {
  const { rooms, index, takeTurn } = parts;
  const id = idOfBinned(key);
  const from = join(rooms.bin, key);
  const path = draftPath(rooms, id);
  return takeTurn(id, () =>
    withFileLock(path, async () => {
      const state = await readStored(from);
      if (state.kind === "unreadable") throw state.error;
      if (state.kind === "newer") throw new ExpectedError("draft.newer");
      if (state.kind === "missing") throw new ExpectedError("draft.unknown");
      const { draft, isReadOnly } = state.stored;
      if ((await readStored(path)).kind === "missing") {
        await move(from, path, rooms);
        index.put(draft, isReadOnly, "");
        return state.stored;
      }
      const twin = await addTwin(draft, "recovered", parts);
      await explained(from, () => rm(from, { force: true }));
      return twin;
    }),
  );
}

async function move(from: string, to: string, rooms: DataFolder): Promise<void> {
  await explained(from, () => rename(from, to));
  await syncFolder(rooms.bin);
  await syncFolder(rooms.drafts);
}
