import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { syncFolder } from "../files/sync-folder";
import { explained } from "../files/write-atomically";

/** Rooms of the data folder that belong to the drafts, by what lies in them. */
export interface DataFolder {
  readonly root: string;
  /** `<id>.json`, one draft each. */
  readonly drafts: string;
  /** `<id>@<version>.json`: editions of templates that drafts were made from. */
  readonly editions: string;
  /** `<sha256>.<ext>`: pictures that drafts name. */
  readonly media: string;
  /** `<id>/<revision>.json.gz`: what drafts were before. */
  readonly history: string;
  /** `<date>_<id>.json`: thrown away and not yet deleted. */
  readonly bin: string;
  /** Files that could not be read, under the name they had. */
  readonly unreadable: string;
  /** Text whose save failed; another one elsewhere takes it where this disk is the fault. */
  readonly recovery: string;
  /** `<id>.json`: stationery of the user's own; names pictures as well. */
  readonly stationery: string;
  /** `<id>.json`: templates that the user installed. */
  readonly templates: string;
}

export function dataFolder(root: string): DataFolder {
  const drafts = join(root, "drafts");
  return {
    root,
    drafts,
    editions: join(drafts, "templates"),
    media: join(drafts, "media"),
    history: join(root, "history"),
    bin: join(root, "bin"),
    unreadable: join(root, "unreadable"),
    recovery: join(root, "recovery"),
    stationery: join(root, "profiles", "stationery"),
    templates: join(root, "templates"),
  };
}

/** Makes what is missing of a data folder, readable by its owner alone. Throws an ExpectedError where that is not allowed. */
export async function makeDataFolder(folder: DataFolder): Promise<void> {
  for (const room of Object.values(folder)) await makePrivateFolder(room);
  await syncFolder(folder.drafts);
  await syncFolder(folder.root);
}

export async function makePrivateFolder(path: string): Promise<void> {
  await explained(path, () => mkdir(path, { recursive: true, mode: 0o700 }));
}

const DRAFT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Whether a draft's file is called by it: a UUID in small letters, which means the same on every file system. */
export function isDraftId(id: string): boolean {
  return DRAFT_ID.test(id);
}

/** The file of a draft. Throws an ExpectedError for what is no id: nothing else becomes a path. */
export function draftPath(folder: DataFolder, id: string): string {
  return join(folder.drafts, `${checkedId(id)}.json`);
}

export function checkedId(id: string): string {
  if (!isDraftId(id)) throw new ExpectedError("draft.unknown");
  return id;
}
