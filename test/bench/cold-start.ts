import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { ScratchFolders } from "../journeys/scratch-folders";
import { electronProgram } from "../tools/electron-here.mjs";
import { PROJECT_FOLDER } from "./project-folders";

/** Milliseconds from the start of the process. */
export interface ColdStart {
  /** The list of drafts is painted. */
  readonly list: number;
  /** The first draft of the list, opened at that very moment, can be typed into and its pages are painted. */
  readonly editor: number;
}

const LONGEST_MS = 60_000;
const LONGEST_CONNECTION_MS = 10_000;
const LOOK_AGAIN_MS = 5;

/** Starts Electron with nothing between it and the system, and looks on through its debugging port. */
export async function coldStart(folders: ScratchFolders): Promise<ColdStart> {
  return started(PROJECT_FOLDER, folders, async (browser, start) => {
    const list = await whenPainted(await pageWith(browser, ".row-open, .template-card"), ".row-open", true);
    const editor = await whenPainted(await pageWith(browser, ".letter-text"), ".page-band", false);
    return { list: list - start, editor: editor - start };
  });
}

/** What the machine takes for nothing but Electron: milliseconds to one line of text, sandboxed, without the app. */
export async function bareStart(folders: ScratchFolders): Promise<number> {
  const app = join(folders.userData, "bare-app");
  await mkdir(app, { recursive: true });
  await writeFile(join(app, "package.json"), JSON.stringify({ name: "bare-app", main: "main.js" }));
  await writeFile(join(app, "main.js"), BARE_MAIN);
  await writeFile(join(app, "page.html"), "<!doctype html><p class=line>Appell</p>");
  return started(app, folders, async (browser, start) => {
    return (await whenPainted(await pageWith(browser, ".line"), ".line", false)) - start;
  });
}

const BARE_MAIN = `const { app, BrowserWindow } = require("electron");
app.enableSandbox();
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + "/page.html"));
`;

/** `look` takes the time of day of the start. */
async function started<T>(
  app: string,
  folders: ScratchFolders,
  look: (browser: Browser, start: number) => Promise<T>,
): Promise<T> {
  const program = electronProgram();
  if (program === null) throw new Error("Electron is not installed");
  const portFile = join(folders.userData, "DevToolsActivePort");
  await rm(portFile, { force: true });
  const start = Date.now();
  const child = spawn(program, [app, `--user-data-dir=${folders.userData}`, "--remote-debugging-port=0"], {
    env: folders.environment,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  try {
    const browser = await connected(portFile);
    const seen = await look(browser, start);
    await browser.close();
    return seen;
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

async function connected(portFile: string): Promise<Browser> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; ) {
    const [port = ""] = (await readFile(portFile, "utf8").catch(() => "")).split("\n");
    if (port !== "")
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true, timeout: LONGEST_CONNECTION_MS });
    await pause();
  }
  throw new Error("Electron did not start");
}

/** The window that shows such an element. */
async function pageWith(browser: Browser, selector: string): Promise<Page> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; ) {
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      if (await page.evaluate((one) => document.querySelector(one) !== null, selector).catch(() => false)) return page;
    }
    await pause();
  }
  throw new Error(`No window shows ${selector}`);
}

/** Time of day at which the element is on the screen; clicks on it then, if wished. */
function whenPainted(page: Page, selector: string, isClicked: boolean): Promise<number> {
  return page.evaluate(
    async ({ one, click }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const find = () => document.querySelector<HTMLElement>(one);
      while (find() === null) await frame();
      await frame();
      await frame();
      const time = performance.timeOrigin + performance.now();
      if (click) find()?.click();
      return time;
    },
    { one: selector, click: isClicked },
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}
