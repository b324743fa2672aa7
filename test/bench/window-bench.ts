import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import type { RunningApp } from "../journeys/running-app";
import { type ScratchFolders, scratchFolders } from "../journeys/scratch-folders";
import { startChromium } from "../journeys/start-chromium";
import { startElectron } from "../journeys/start-electron";
import { endWorkerBrowser } from "../journeys/worker-browser";
import { barePaints } from "./bare-paint";
import { longLetter, templateLetter, tenPageLetter } from "./bench-letters";
import { bareStart, type ColdStart, coldStart } from "./cold-start";
import { fillDrafts } from "./fill-drafts";
import { type KeyTimes, keyPresses } from "./key-presses";

/** What one host's window takes, in milliseconds; starts only of Electron. */
export interface WindowTimes {
  readonly starts: readonly ColdStart[];
  /** Of an Electron without the app. */
  readonly bareStarts: readonly number[];
  readonly twoPages: KeyTimes;
  readonly tenPages: KeyTimes;
  /** With 300 passages. */
  readonly longLetter: KeyTimes;
  /** Of the machine alone. */
  readonly paints: readonly number[];
}

type BenchDraft = Pick<DraftContent, "letter" | "template">;
type Start = (folders: ScratchFolders) => Promise<RunningApp>;

const DRAFTS = 1_000;
const STARTS = 5;
const MOST_FAILURES = 3;

// node window-bench.cjs electron|chromium: prints WindowTimes as JSON.
async function main(): Promise<void> {
  const host = process.argv[2];
  const start = host === "electron" ? startElectron : startChromium;
  const made = await templateLetter();
  const { starts, bareStarts } = host === "electron" ? await startsWith(made) : { starts: [], bareStarts: [] };
  const inLetter = (letter: Letter) => ({ ...made, letter });
  const { keys: twoPages, paints } = await typedInto(made, 2, start);
  const { keys: tenPages } = await typedInto(inLetter(tenPageLetter(made.letter)), 10, start);
  const { keys: inLongLetter } = await typedInto(inLetter(longLetter(made.letter)), null, start);
  const times: WindowTimes = { starts, bareStarts, twoPages, tenPages, longLetter: inLongLetter, paints };
  process.stdout.write(JSON.stringify(times));
}

async function startsWith({ letter, template }: BenchDraft): Promise<Pick<WindowTimes, "starts" | "bareStarts">> {
  const folders = scratchFolders();
  try {
    await fillDrafts(folders.dataFolder, DRAFTS, letter, template);
    const starts: ColdStart[] = [];
    const bareStarts: number[] = [];
    for (let failures = 0; starts.length < STARTS; ) {
      try {
        starts.push(await coldStart(folders));
        // In turns, so that both have the same machine.
        bareStarts.push(await bareStart(folders));
      } catch (error) {
        // The debugging port does not always answer; that says nothing of the app.
        if (++failures > MOST_FAILURES) throw error;
      }
    }
    return { starts, bareStarts };
  } finally {
    folders.remove();
  }
}

/** `pages` is how many there have to be; null where that does not matter. */
async function typedInto({ letter, template }: BenchDraft, pages: number | null, start: Start) {
  const folders = scratchFolders();
  try {
    await fillDrafts(folders.dataFolder, 1, letter, template);
    const app = await start(folders);
    try {
      const opened = app.context.waitForEvent("page");
      await app.page.locator(".row-open").first().click();
      const page = await opened;
      await page.locator(".page-band").first().waitFor();
      const count = await page.locator(".page").count();
      if (pages !== null && count !== pages) throw new Error(`The letter has ${count} pages instead of ${pages}`);
      return { keys: await keyPresses(page), paints: await barePaints(page) };
    } finally {
      await app.close();
    }
  } finally {
    folders.remove();
  }
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  })
  // A browser that is left running keeps this process for ever.
  .finally(endWorkerBrowser);
