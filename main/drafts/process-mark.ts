import { readFile, rm } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { isRunning } from "./draft-lock";
import { writePrivately } from "./write-private";

/** Another copy of the app that works in the same folder. */
export interface OtherProcess {
  readonly host: string;
  readonly pid: number;
  /** ISO 8601 instant in UTC. */
  readonly since: string;
}

/** This process's mark in a data folder. It informs and refuses nobody: saves that meet keep both texts anyway. */
export interface ProcessMark {
  readonly other: OtherProcess | null;
  /** Whether an earlier run ended without taking its mark away. */
  readonly wasKilled: boolean;
  readonly remove: () => Promise<void>;
}

export async function markProcess(folder: string, now: string): Promise<ProcessMark> {
  const path = join(folder, "in-use.json");
  const present = await readMark(path);
  const isOther = present !== null && (present.host !== hostname() || stillRuns(present));
  const other = isOther && !(present.host === hostname() && present.pid === process.pid) ? present : null;
  const mine: OtherProcess = { host: hostname(), pid: process.pid, since: now };
  // Where nothing can be written there is nothing to be told apart either.
  if (other === null) await writePrivately(path, `${JSON.stringify(mine)}\n`).catch(() => undefined);
  return {
    other,
    wasKilled: present !== null && other === null,
    remove: async () => {
      if (other === null) await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

/** Whether the process still runs; after a restart of the machine its number may be that of another program. */
function stillRuns({ pid, since }: OtherProcess): boolean {
  return isRunning(pid) && Date.parse(since) >= Date.now() - uptime() * 1_000;
}

async function readMark(path: string): Promise<OtherProcess | null> {
  try {
    const { host, pid, since } = JSON.parse(await readFile(path, "utf8"));
    return typeof host === "string" && Number.isInteger(pid) && typeof since === "string" ? { host, pid, since } : null;
  } catch {
    return null;
  }
}
