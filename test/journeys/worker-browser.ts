import { type Browser, chromium } from "@playwright/test";
import { chromiumProgram } from "./chromium-program";

let launched: Promise<Browser> | null = null;

/** The Chromium of this worker, launched once. Journeys share the program and nothing else: each has a context of its own, as a fresh profile. */
export async function workerBrowser(): Promise<Browser> {
  launched ??= launch();
  const browser = await launched;
  if (browser.isConnected()) return browser;
  launched = launch();
  return launched;
}

/** Ends it where there is one. */
export async function endWorkerBrowser(): Promise<void> {
  const browser = await launched;
  launched = null;
  await browser?.close();
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumProgram(),
    // On a slow machine a click is forgotten before the answer to it opens a tab.
    args: ["--disable-popup-blocking"],
  });
}
