import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { addDraft, addTwin, isSameText } from "./add-draft";
import { draftPath, isDraftId } from "./data-folder";
import { letterName } from "./draft-summary";
import { inParallel } from "./in-parallel";
import { setAside } from "./set-aside";
import type { StoreParts } from "./store-parts";
import { readStored, type StoredDraft } from "./stored-draft";

const READS_AT_ONCE = 16;
// A file may be written twice within one tick of the file system's clock (two seconds on FAT): what is younger is read again.
// The time of change is noted beside that of writing, because programs can set the latter.
const CLOCK_TICK_MS = 2_000;

/** Brings the index to what lies in the folder: reads what is new or was changed by somebody else, forgets what is gone. Gives the number of files read. */
export async function scanDrafts(parts: StoreParts): Promise<number> {
  const names = (await readdir(parts.rooms.drafts)).filter((name) => name.endsWith(".json"));
  const present = new Set(names.map((name) => name.slice(0, -".json".length)));
  const gone = parts.index.ids().filter((id) => !present.has(id));
  await inParallel(gone, READS_AT_ONCE, (id) => parts.takeTurn(id, () => forget(id, parts)));
  let read = 0;
  await inParallel(names, READS_AT_ONCE, (name) =>
    parts.takeTurn(name.slice(0, -".json".length), async () => {
      if (await scanFile(name, parts)) read++;
    }),
  );
  return read;
}

/** A draft may have been made since the folder was listed. */
async function forget(id: string, { rooms, index }: StoreParts): Promise<void> {
  const status = await stat(join(rooms.drafts, `${id}.json`)).catch(() => null);
  if (status === null) index.remove(id);
}

/** Whether the file had to be read. */
async function scanFile(name: string, parts: StoreParts): Promise<boolean> {
  const path = join(parts.rooms.drafts, name);
  const id = name.slice(0, -".json".length);
  const status = await stat(path, { bigint: true }).catch(() => null);
  if (status === null || !status.isFile()) return false;
  const seen = `${status.ctimeNs} ${status.mtimeNs} ${status.size} ${status.ino}`;
  if (parts.index.seen(id) === seen) return false;
  const youngest = Math.max(Number(status.ctimeMs), Number(status.mtimeMs));
  const settled = Math.abs(Date.now() - youngest) > CLOCK_TICK_MS ? seen : "";
  try {
    const state = await readStored(path);
    if (state.kind === "unreadable") {
      parts.index.remove(id);
      await setAside(path, state.error, parts);
    } else if (state.kind === "newer") {
      parts.index.putName({ ...UNKNOWN, id, name: state.name, changed: status.mtime.toISOString() }, settled);
    } else if (state.kind === "draft") {
      const { draft, isReadOnly } = state.stored;
      if (draft.id === id && isDraftId(id)) parts.index.put(draft, isReadOnly, settled);
      else if (!isReadOnly) await adopt(path, state.stored, parts);
    }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    report(name, path, error, parts);
  }
  return true;
}

const UNKNOWN = {
  subject: "",
  recipient: "",
  sender: "",
  created: "",
  revision: 0,
  template: "",
  stationery: "",
  isReadOnly: true,
};

/** A draft under a name that is not its id, such as the copy that a synced folder makes of a conflict, gets a file of its own. */
async function adopt(path: string, { draft }: StoredDraft, parts: StoreParts): Promise<void> {
  const known = isDraftId(draft.id) ? await readStored(draftPath(parts.rooms, draft.id)) : null;
  if (known?.kind !== "draft" || !isSameText(known.stored.draft, draft)) {
    const stored =
      known?.kind === "missing" ? await addDraft(draft, parts) : await addTwin(draft, "otherVersion", parts);
    parts.reports.found.push({ id: stored.draft.id, name: letterName(stored.draft), from: "foreignFile" });
  }
  await rm(path, { force: true }).catch(() => undefined);
}

/** Whoever may not read a file, or meets a failing disk, has no damaged draft: it stays where it is. */
function report(name: string, path: string, { code }: ExpectedError, { reports }: StoreParts): void {
  if (reports.unreadable.some((one) => one.path === path)) return;
  const id = name.slice(0, -".json".length);
  reports.unreadable.push({ name, path, code, id: isDraftId(id) ? id : "" });
}
