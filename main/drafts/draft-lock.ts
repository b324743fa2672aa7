import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { systemErrorCode } from "../files/system-error";
import { explained } from "../files/write-atomically";

// A save takes milliseconds: who holds a lock longer has died on another machine, or its disk has.
const STALE_AFTER_MS = 10_000;

/**
 * Does something to a file that no other process of this machine does to it at the same time: comparing with what lies on
 * the disk and replacing it would otherwise leave a moment in between. A lock that a dead process left is taken over.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  while (!(await explained(path, () => takeLock(lock)))) {
    await removeIfStale(lock);
    await setTimeout(2);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true }).catch(() => undefined);
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx", 0o600);
    try {
      await file.writeFile(`${hostname()}\n${process.pid}`);
    } catch (error) {
      await rm(lock, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes the lock of a dead process. Only one process does that at a time, or a second one would remove the lock of the first. */
async function removeIfStale(lock: string): Promise<void> {
  if (!(await isStale(lock))) return;
  const breaker = `${lock}.break`;
  if (await takeLock(breaker)) {
    try {
      if (await isStale(lock)) await rm(lock, { force: true });
    } finally {
      await rm(breaker, { force: true });
    }
  } else if (await isOld(breaker)) await rm(breaker, { force: true });
}

async function isStale(lock: string): Promise<boolean> {
  const holder = await readFile(lock, "utf8").catch(() => "");
  const [host = "", pid = ""] = holder.split("\n");
  return (host === hostname() && pid !== "" && !isRunning(Number(pid))) || isOld(lock);
}

async function isOld(lock: string): Promise<boolean> {
  const status = await stat(lock).catch(() => null);
  return status !== null && Date.now() - status.mtimeMs > STALE_AFTER_MS;
}

/** Whether a process of this machine still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}
