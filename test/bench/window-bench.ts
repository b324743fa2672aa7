import type { RunningApp } from "../journeys/running-app";
import { type ScratchFolders, scratchFolders } from "../journeys/scratch-folders";
import { startChromium } from "../journeys/start-chromium";
import { startElectron } from "../journeys/start-electron";
import { fullLetter } from "./bench-letters";
import { type ColdStart, coldStart } from "./cold-start";
import { fillDrafts } from "./fill-drafts";
import { keyPresses } from "./key-presses";

/** What one host's window takes, in milliseconds; starts only of Electron. */
export interface WindowTimes {
  readonly starts: readonly ColdStart[];
  readonly keys: readonly number[];
}

const DRAFTS = 1_000;
const STARTS = 5;

// node window-bench.cjs electron|chromium: prints WindowTimes as JSON.
async function main(): Promise<void> {
  const host = process.argv[2];
  const folders = scratchFolders();
  try {
    await fillDrafts(folders.dataFolder, DRAFTS, await fullLetter());
    const starts: ColdStart[] = [];
    if (host === "electron") for (let at = 0; at < STARTS; at++) starts.push(await coldStart(folders));
    const times: WindowTimes = {
      starts,
      keys: await keysIn(host === "electron" ? startElectron : startChromium, folders),
    };
    process.stdout.write(JSON.stringify(times));
  } finally {
    folders.remove();
  }
}

async function keysIn(start: (folders: ScratchFolders) => Promise<RunningApp>, folders: ScratchFolders) {
  const app = await start(folders);
  try {
    const opened = app.context.waitForEvent("page");
    await app.page.locator(".row-open").first().click();
    const page = await opened;
    await page.locator(".page-picture").nth(1).waitFor();
    return await keyPresses(page);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
