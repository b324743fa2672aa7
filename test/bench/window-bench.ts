import type { Letter } from "../../preload/letter/letter";
import type { RunningApp } from "../journeys/running-app";
import { type ScratchFolders, scratchFolders } from "../journeys/scratch-folders";
import { startChromium } from "../journeys/start-chromium";
import { startElectron } from "../journeys/start-electron";
import { barePaints } from "./bare-paint";
import { fullLetter, tenPageLetter } from "./bench-letters";
import { type ColdStart, coldStart } from "./cold-start";
import { fillDrafts } from "./fill-drafts";
import { type KeyTimes, keyPresses } from "./key-presses";

/** What one host's window takes, in milliseconds; starts only of Electron. */
export interface WindowTimes {
  readonly starts: readonly ColdStart[];
  readonly twoPages: KeyTimes;
  readonly tenPages: KeyTimes;
  /** Of the machine alone. */
  readonly paints: readonly number[];
}

type Start = (folders: ScratchFolders) => Promise<RunningApp>;

const DRAFTS = 1_000;
const STARTS = 5;

// node window-bench.cjs electron|chromium: prints WindowTimes as JSON.
async function main(): Promise<void> {
  const host = process.argv[2];
  const start = host === "electron" ? startElectron : startChromium;
  const letter = await fullLetter();
  const starts = host === "electron" ? await startsWith(letter) : [];
  const { keys: twoPages, paints } = await typedInto(letter, 2, start);
  const { keys: tenPages } = await typedInto(tenPageLetter(letter), 10, start);
  const times: WindowTimes = { starts, twoPages, tenPages, paints };
  process.stdout.write(JSON.stringify(times));
}

async function startsWith(letter: Letter): Promise<readonly ColdStart[]> {
  const folders = scratchFolders();
  try {
    await fillDrafts(folders.dataFolder, DRAFTS, letter);
    const starts: ColdStart[] = [];
    for (let at = 0; at < STARTS; at++) starts.push(await coldStart(folders));
    return starts;
  } finally {
    folders.remove();
  }
}

async function typedInto(letter: Letter, pages: number, start: Start) {
  const folders = scratchFolders();
  try {
    await fillDrafts(folders.dataFolder, 1, letter);
    const app = await start(folders);
    try {
      const opened = app.context.waitForEvent("page");
      await app.page.locator(".row-open").first().click();
      const page = await opened;
      await page.locator(".page img").first().waitFor();
      const count = await page.locator(".page").count();
      if (count !== pages) throw new Error(`The letter has ${count} pages instead of ${pages}`);
      return { keys: await keyPresses(page), paints: await barePaints(page) };
    } finally {
      await app.close();
    }
  } finally {
    folders.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
