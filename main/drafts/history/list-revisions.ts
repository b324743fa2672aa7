import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import { passageText } from "../../../preload/letter/passage";
import type { StoreParts } from "../store-parts";
import { readRevision, revisionKeys } from "./revision-file";
import type { HistoryEntry } from "./thin-history";

/** A revision in the view of a draft's history. */
export interface RevisionSummary extends HistoryEntry {
  readonly subject: string;
  /** Words of its passages. */
  readonly words: number;
}

// What a kept revision is never changes: each is read once while the app runs.
const known = new WeakMap<StoreParts, Map<string, RevisionSummary>>();

/** The kept revisions of a draft that can be read, oldest first. */
export async function listEntries(id: string, parts: StoreParts): Promise<readonly RevisionSummary[]> {
  const seen = known.get(parts) ?? new Map<string, RevisionSummary>();
  known.set(parts, seen);
  const entries: RevisionSummary[] = [];
  for (const key of await revisionKeys(parts.rooms, id)) {
    const entry = seen.get(`${id}/${key}`) ?? (await readEntry(id, key, parts));
    if (entry === null) continue;
    seen.set(`${id}/${key}`, entry);
    entries.push(entry);
  }
  return entries.sort((a, b) => a.revision - b.revision || (a.changed < b.changed ? -1 : 1));
}

async function readEntry(id: string, key: string, { rooms }: StoreParts): Promise<RevisionSummary | null> {
  try {
    return summary(key, await readRevision(rooms, id, key));
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

function summary(key: string, { revision, changed, letter }: Draft): RevisionSummary {
  const words = letter.passages.map(passageText).join(" ").split(/\s+/u).filter(Boolean).length;
  return { key, revision, changed, subject: letter.subject, words };
}
