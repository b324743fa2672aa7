import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type DraftStore, openDraftStore } from "../../main/drafts/draft-store";
import { revisionKeys } from "../../main/drafts/history/revision-file";

export interface CrashCount {
  readonly kills: number;
  /** Saves that the killed processes were promised. */
  acknowledged: number;
  /** Drafts that were older than promised after a kill. */
  lost: number;
  /** Files that could not be read after a kill. */
  torn: number;
  /** Temporary files and locks that lay there after a kill, before the next start. */
  leftovers: number;
  /** Those that were still there after it. */
  unswept: number;
  /** Drafts that came from nowhere. */
  strays: number;
}

const LONGEST_RUN_MS = 150;
const DRAFTS = 4;

/** Kills a writing process again and again at moments that `seed` decides, and looks each time at what it left. */
export async function killWriter(
  writerFile: string,
  folder: string,
  kills: number,
  seed: number,
  report: (line: string) => void = () => undefined,
): Promise<CrashCount> {
  const random = seededRandom(seed);
  const promised = new Map<string, number>();
  const count: CrashCount = { kills, acknowledged: 0, lost: 0, torn: 0, leftovers: 0, unswept: 0, strays: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    // Most are killed after a first promise, however slow the machine is; every fourth already while it opens its first save.
    const lines = await runAndKill(writerFile, folder, kill % 4 === 0 ? 1 : 2, random() * LONGEST_RUN_MS);
    count.acknowledged += lines.length;
    for (const [id = "", number] of lines.map((line) => line.split(" "))) promised.set(id, Number(number));
    count.leftovers += leftovers(folder).length;
    await inspect(folder, promised, count);
    if (kill % 100 === 0) report(JSON.stringify({ ...count, kills: kill }));
  }
  return count;
}

/** The lines that the writer printed whole after it was ready. */
async function runAndKill(
  writerFile: string,
  folder: string,
  afterLines: number,
  afterMs: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writerFile, folder], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  const closed = new Promise((resolve) => child.on("close", resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (text) => {
      out += text;
      if (out.split("\n").length > afterLines) resolve();
    });
    child.on("close", () => resolve());
  });
  await setTimeout(afterMs);
  child.kill("SIGKILL");
  await closed;
  return out.split("\n").slice(1, -1);
}

async function inspect(folder: string, promised: ReadonlyMap<string, number>, count: CrashCount): Promise<void> {
  const store = await openStore(folder);
  const drafts = new Map(store.list().map(({ id, subject }) => [id, Number(subject)]));
  for (const [id, number] of promised) if ((drafts.get(id) ?? -1) < number) count.lost++;
  count.torn += store.reports.unreadable.length;
  const found = store.reports.found.filter(({ from }) => from !== "interruptedSave");
  count.strays += found.length + Math.max(0, drafts.size - DRAFTS);
  for (const id of drafts.keys()) {
    count.torn += (await revisionKeys(store.rooms, id)).length - (await store.history(id)).length;
  }
  await store.close();
  count.unswept += leftovers(folder).length;
}

function leftovers(folder: string): readonly string[] {
  const names = readdirSync(join(folder, "data"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(?:tmp|lock|break)$/u.test(name));
}

function openStore(folder: string): Promise<DraftStore> {
  return openDraftStore({
    folder: join(folder, "data"),
    recoveryFolder: join(folder, "elsewhere"),
    builtInTemplates: join(folder, "none"),
    now: () => new Date().toISOString(),
    today: () => "2026-01-01",
    newId: randomUUID,
    twinName: (kind, name) => `${name} (${kind})`,
  });
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
