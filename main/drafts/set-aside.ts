import { rename } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ExpectedError } from "../../preload/contract/expected-error";
import { syncFolder } from "../files/sync-folder";
import { isDraftId } from "./data-folder";
import { fileInstant } from "./file-instant";
import type { StoreParts } from "./store-parts";

/** Moves a file that can't be read out of the way, where it stays, and reports it; where it can't be moved it stays in place. */
export async function setAside(path: string, error: ExpectedError, parts: StoreParts): Promise<void> {
  const name = basename(path);
  const target = join(parts.rooms.unreadable, `${fileInstant(parts.now())}_${parts.newId().slice(0, 8)}_${name}`);
  const isMoved = await rename(path, target).then(
    () => true,
    () => false,
  );
  if (isMoved) await syncFolder(parts.rooms.unreadable);
  const id = name.replace(/\.json$/u, "");
  const lies = isMoved ? target : path;
  if (parts.reports.unreadable.some((one) => one.path === lies)) return;
  parts.reports.unreadable.push({ name, path: lies, code: error.code, id: isDraftId(id) ? id : "" });
}
