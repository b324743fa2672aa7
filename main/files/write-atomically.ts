import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { unlessAborted } from "../threads/unless-aborted";
import { syncFolder } from "./sync-folder";
import { systemErrorCode } from "./system-error";

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rights of a new file, 0o666 less the umask if not given; a file that is replaced keeps its own. */
  readonly mode?: number;
}

interface Staged {
  readonly target: string;
  readonly temporary: string;
}

/**
 * Writes files so that each has either its old or its new content, also after a crash: temporary file beside the target,
 * fsync, rename, fsync of the folder. No target is touched before all of them are on the disk. Throws an ExpectedError
 * where a target can't be written; nothing half written stays behind. Until the first target is touched `signal` ends it,
 * with its reason and at once, however slow the disk is.
 */
export async function writeAtomically(files: readonly FileToWrite[], signal?: AbortSignal): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) {
      const one = await unlessAborted(stageFor(file, signal), signal);
      if (one !== null) staged.push(one);
    }
    for (const one of staged) await explained(one.target, () => rename(one.temporary, one.target));
  } catch (error) {
    await Promise.all(staged.map((one) => rm(one.temporary, { force: true })));
    throw error;
  }
  for (const folder of new Set(staged.map((one) => dirname(one.target)))) await syncFolder(folder);
}

/** Stages a file; where nobody waits for it any more, it takes away what it wrote. */
async function stageFor(file: FileToWrite, signal: AbortSignal | undefined): Promise<Staged | null> {
  const one = await explained(file.path, () => stage(file));
  if (one !== null && signal?.aborted === true) await rm(one.temporary, { force: true });
  return one;
}

/** Puts the bytes beside their target; null where the target is a device or pipe, which is written as it is. */
async function stage({ path, bytes, mode = 0o666 }: FileToWrite): Promise<Staged | null> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw new ExpectedError("file.isFolder", { path });
  if (existing !== null && !existing.isFile()) {
    await writeAndClose(await open(target, "w"), bytes, false);
    return null;
  }
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeAndClose(await open(temporary, "wx", existing === null ? mode : existing.mode), bytes, true);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { target, temporary };
}

async function writeAndClose(file: FileHandle, bytes: Uint8Array, sync: boolean): Promise<void> {
  try {
    await file.writeFile(bytes);
    if (sync) await file.sync();
  } finally {
    await file.close();
  }
}

/** Does something to a file and throws what the operating system says of it as an ExpectedError. */
export async function explained<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw writeFailure(path, error);
  }
}

function writeFailure(path: string, error: unknown): unknown {
  switch (systemErrorCode(error)) {
    case "":
      return error;
    case "ENOSPC":
    case "EDQUOT":
      return new ExpectedError("file.diskFull", { path });
    case "ENOENT":
    case "ENOTDIR":
      return new ExpectedError("file.folderMissing", { path });
    case "EISDIR":
      return new ExpectedError("file.isFolder", { path });
    default:
      return new ExpectedError("file.notWritable", { path });
  }
}
