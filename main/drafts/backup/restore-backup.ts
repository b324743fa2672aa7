import { readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { explained } from "../../files/write-atomically";
import { addTwin, isSameText } from "../add-draft";
import { draftPath, isDraftId, makePrivateFolder } from "../data-folder";
import { withFileLock } from "../draft-lock";
import { fileInstant } from "../file-instant";
import { scanDrafts } from "../scan-drafts";
import type { StoreParts } from "../store-parts";
import { readStored, stateOf } from "../stored-draft";
import { writePrivately } from "../write-private";

/** What a backup brought: numbers of drafts, and whether other files had to give way. */
export interface RestoredBackup {
  readonly added: number;
  /** Here already, word for word. */
  readonly known: number;
  /** Here with another text: the backup's stands beside it. */
  readonly keptBoth: number;
  /** Folder with the files that were replaced, or that the backup had older; null where there are none. */
  readonly replaced: string | null;
}

/**
 * Brings the files of a backup (from readBackup) into a data folder. Nothing is lost: drafts that differ stand side by
 * side, and of every other file both are kept, the one that is not in use in `replaced`.
 */
export async function restoreBackup(
  files: ReadonlyMap<string, Uint8Array>,
  parts: StoreParts,
): Promise<RestoredBackup> {
  const replaced = join(parts.rooms.root, "replaced", fileInstant(parts.now()));
  const count = { added: 0, known: 0, keptBoth: 0 };
  let hasReplaced = false;
  for (const [name, bytes] of files) {
    const id = /^drafts\/([^/]+)\.json$/u.exec(name)?.[1];
    if (id !== undefined && isDraftId(id)) count[await restoreDraft(id, bytes, parts)]++;
    else if (await restoreFile(name, bytes, replaced, parts)) hasReplaced = true;
  }
  await scanDrafts(parts);
  return { ...count, replaced: hasReplaced ? replaced : null };
}

async function restoreDraft(id: string, bytes: Uint8Array, parts: StoreParts): Promise<"added" | "known" | "keptBoth"> {
  const path = draftPath(parts.rooms, id);
  const saved = stateOf(bytes, path);
  return parts.takeTurn(id, () =>
    withFileLock(path, async () => {
      const present = await readStored(path);
      if (present.kind === "missing") {
        await writePrivately(path, bytes);
        return "added";
      }
      if (Buffer.from(await readFile(path)).equals(bytes)) return "known";
      if (saved.kind === "draft" && !saved.stored.isReadOnly) {
        const { draft } = saved.stored;
        if (present.kind === "draft" && isSameText(present.stored.draft, draft)) return "known";
        await addTwin(draft, "fromBackup", parts);
      } else await writePrivately(join(parts.rooms.unreadable, `${fileInstant(parts.now())}_backup_${id}.json`), bytes);
      return "keptBoth";
    }),
  );
}

// What others fill is what the person had set: the backup's takes its place. Everything else is only ever added to.
const STAYS = /^(?:drafts|history|bin|unreadable|templates)\//u;

/** Whether one of two files of the same name had to go aside. */
async function restoreFile(name: string, bytes: Uint8Array, replaced: string, { rooms }: StoreParts): Promise<boolean> {
  const path = join(rooms.root, name);
  const present = await readFile(path).catch(() => null);
  const aside = join(replaced, name);
  await makePrivateFolder(dirname(path));
  if (present?.equals(bytes)) return false;
  if (present === null) {
    await writePrivately(path, bytes);
    return false;
  }
  await makePrivateFolder(dirname(aside));
  if (STAYS.test(name) && !isOlderTemplate(name, present, bytes)) {
    await writePrivately(aside, bytes);
  } else {
    await explained(path, () => rename(path, aside));
    await writePrivately(path, bytes);
  }
  return true;
}

/** Whether the installed template that is here is an older edition than the backup's. */
function isOlderTemplate(name: string, present: Uint8Array, saved: Uint8Array): boolean {
  return /^templates\//u.test(name) && edition(present) < edition(saved);
}

function edition(bytes: Uint8Array): number {
  try {
    return Number(JSON.parse(new TextDecoder().decode(bytes)).version) || 0;
  } catch {
    return 0;
  }
}
