import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../files/sync-folder";
import { addTwin, isSameText } from "./add-draft";
import { draftPath, isDraftId } from "./data-folder";
import { letterName } from "./draft-summary";
import type { ProcessMark } from "./process-mark";
import type { StoreParts } from "./store-parts";
import { readStored, type StoredDraft } from "./stored-draft";

/** The part of a temporary file's name that says what it was to become: `.<name>.<uuid>.tmp`. */
const LEFTOVER = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/u;
// Beside another running copy of the app only what is older than any write takes is a leftover.
const WRITING_MS = 60_000;

/**
 * Clears away what killed writes left behind. A save that was complete but for its rename is completed; a readable text that
 * fits nowhere becomes a draft of its own.
 */
export async function sweepLeftovers(parts: StoreParts, { other, wasKilled }: ProcessMark): Promise<void> {
  const isAlone = other === null;
  if (wasKilled) await sweepHistory(parts.rooms.history);
  const { drafts, editions, media, bin, unreadable, recovery, templates } = parts.rooms;
  for (const room of [drafts, recovery, editions, media, bin, unreadable, templates]) {
    for (const name of await readdir(room).catch(() => [])) {
      const path = join(room, name);
      if (/\.lock(?:\.break)?$/u.test(name) && isAlone) await remove(path);
      const target = LEFTOVER.exec(name)?.[1];
      if (target === undefined || (!isAlone && (await isYoung(path)))) continue;
      if (room === drafts || room === recovery) await saveText(path, target, parts);
      else await remove(path);
    }
  }
}

/** A history is looked through only after a kill: there may be thousands of them. */
async function sweepHistory(history: string): Promise<void> {
  for (const id of await readdir(history).catch(() => [])) {
    for (const name of await readdir(join(history, id)).catch(() => [])) {
      if (LEFTOVER.test(name)) await remove(join(history, id, name));
    }
  }
}

async function isYoung(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && Date.now() - status.mtimeMs < WRITING_MS;
}

/** Nobody is kept from opening by a leftover that can't be removed. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

async function saveText(path: string, target: string, parts: StoreParts): Promise<void> {
  const state = await readStored(path).catch(() => null);
  const isDraft = state?.kind === "draft" && !state.stored.isReadOnly && isDraftId(state.stored.draft.id);
  try {
    if (isDraft) await keepText(path, target, state.stored, parts);
  } catch {
    // Where nothing can be written now, the text waits in its leftover for the next start.
    return;
  }
  await remove(path);
}

async function keepText(path: string, target: string, { draft }: StoredDraft, parts: StoreParts): Promise<void> {
  const place = draftPath(parts.rooms, draft.id);
  const known = await readStored(place);
  if (known.kind === "draft") {
    const { draft: present, isReadOnly } = known.stored;
    if (isSameText(present, draft)) return;
    if (draft.revision <= present.revision && draft.changed <= present.changed) return;
    if (!isReadOnly && target === `${draft.id}.json` && draft.revision === present.revision + 1) {
      return complete(path, place, draft, parts);
    }
  } else if (known.kind === "missing" && target === `${draft.id}.json`) {
    return complete(path, place, draft, parts);
  }
  const { draft: found } = await addTwin(draft, "recovered", parts);
  parts.reports.found.push({ id: found.id, name: letterName(found), from: "interruptedSave" });
}

async function complete(path: string, place: string, draft: StoredDraft["draft"], parts: StoreParts): Promise<void> {
  await rename(path, place);
  await syncFolder(parts.rooms.drafts);
  parts.reports.found.push({ id: draft.id, name: letterName(draft), from: "interruptedSave" });
}
