import { test as base, type ElectronApplication, type Page } from "@playwright/test";
import { ownScreen } from "./own-screen";
import type { RunningApp } from "./running-app";
import { type ScratchFolders, scratchFolders } from "./scratch-folders";
import { startChromium } from "./start-chromium";
import { type ElectronStart, startElectron } from "./start-electron";
import { endWorkerBrowser } from "./worker-browser";

export type JourneyHost = "electron" | "chromium";

/** The app with a data folder of its own. It is started already; `restart` starts it again on the same data. */
export interface AppellApp {
  readonly host: JourneyHost;
  readonly folders: ScratchFolders;
  readonly dataFolder: string;
  /** Where exported files go; save dialogs answer with it. */
  readonly exportFolder: string;
  /** The first window of the present run. */
  readonly page: Page;
  readonly pages: () => readonly Page[];
  /** The window that `action` opens. */
  readonly openedBy: (action: () => Promise<unknown>) => Promise<Page>;
  /** Addresses that any window asked for, in every run. */
  readonly requests: readonly string[];
  /** Null in a browser. */
  readonly electron: ElectronApplication | null;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly restart: (start?: ElectronStart) => Promise<Page>;
}

export interface Journey {
  /** Prepares the data folder before the app starts. In an object, because a bare function would be taken for a fixture. */
  readonly prepare: { readonly run: (folders: ScratchFolders) => void | Promise<void> };
  readonly appell: AppellApp;
}

/** What a worker starts for all its journeys, and ends with them. */
export interface WorkerEnds {
  readonly screenEnds: undefined;
  readonly browserEnds: undefined;
}

/** A test that gets the running app, in Electron or in Chromium, as the project says. */
export const test = base.extend<Journey & { readonly host: JourneyHost }, WorkerEnds>({
  host: ["electron", { option: true }],
  prepare: [{ run: () => undefined }, { option: true }],
  appell: async ({ host, prepare }, use) => {
    const folders = scratchFolders();
    await prepare.run(folders);
    const requests: string[] = [];
    let running: RunningApp | null = null;

    const start = async (options?: ElectronStart) => {
      running = host === "electron" ? await startElectron(folders, options) : await startChromium(folders);
      running.context.on("request", (request) => requests.push(request.url()));
      await running.page.waitForLoadState("domcontentloaded");
      return running.page;
    };
    const end = async (how: "close" | "kill") => {
      const ending = running;
      running = null;
      await ending?.[how]();
    };
    const present = () => {
      if (running === null) throw new Error("The app is not running");
      return running;
    };

    await start();
    await use({
      host,
      folders,
      dataFolder: folders.dataFolder,
      exportFolder: folders.exportFolder,
      requests,
      get page() {
        return present().page;
      },
      get electron() {
        return present().electron;
      },
      pages: () => present().context.pages(),
      openedBy: async (action) => {
        const [page] = await Promise.all([present().context.waitForEvent("page"), action()]);
        // A tab begins as an empty page and goes to its address from there.
        await page.waitForURL((address) => address.href !== "about:blank");
        await page.waitForLoadState("domcontentloaded");
        return page;
      },
      close: () => end("close"),
      kill: () => end("kill"),
      restart: async (options) => {
        await end("close");
        return start(options);
      },
    });
    await end("kill");
    folders.remove();
  },
  screenEnds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use, { project }) => {
      const end = project.name === "electron" ? await ownScreen() : null;
      await use(undefined);
      await end?.();
    },
    { scope: "worker", auto: true },
  ],
  browserEnds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      await use(undefined);
      await endWorkerBrowser();
    },
    { scope: "worker", auto: true },
  ],
});

export { expect } from "@playwright/test";
