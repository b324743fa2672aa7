import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { RunningApp } from "./running-app";
import type { ScratchFolders } from "./scratch-folders";
import { workerBrowser } from "./worker-browser";

const host = fileURLToPath(new URL("../../out/browser-host/browser-host.cjs", import.meta.url));

/** Starts the browser host and opens the address which it prints, in a context of its own. */
export async function startChromium(folders: ScratchFolders): Promise<RunningApp> {
  const args = [host, "--data-folder", folders.dataFolder, "--export-folder", folders.exportFolder, "--no-open"];
  const server = spawn(process.execPath, args, { env: folders.environment, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  const [address, browser] = await Promise.all([printedAddress(server.stdout), workerBrowser()]);
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    await ended;
  };
  const close = async () => {
    await Promise.all(context.pages().map(leave));
    await context.close();
    await end("SIGTERM");
  };
  // The host goes first: a page that is left saves what it still can.
  const kill = async () => {
    await end("SIGKILL");
    await context.close();
  };
  return { context, page, electron: null, close, kill };
}

/** Closes a tab as a person does, so that it hears of its end; a context that is closed tells its pages nothing. */
async function leave(page: Page): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
}

async function printedAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/u.exec(line);
    if (address !== null) return address[0];
  }
  throw new Error("The browser host ended without an address");
}
