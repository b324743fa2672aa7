import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumProgram } from "./chromium-program";
import type { RunningApp } from "./running-app";
import type { ScratchFolders } from "./scratch-folders";

const host = fileURLToPath(new URL("../../out/browser-host/browser-host.cjs", import.meta.url));

/** Starts the browser host and a Chromium that opens the address which the host prints. */
export async function startChromium(folders: ScratchFolders): Promise<RunningApp> {
  const args = [host, "--data-folder", folders.dataFolder, "--export-folder", folders.exportFolder, "--no-open"];
  const server = spawn(process.execPath, args, { env: folders.environment, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  const address = await printedAddress(server.stdout);
  const browser = await chromium.launch({
    executablePath: await chromiumProgram(),
    // On a slow machine a click is forgotten before the answer to it opens a tab.
    args: ["--disable-popup-blocking"],
  });
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    await ended;
  };
  const close = async () => {
    await browser.close();
    await end("SIGTERM");
  };
  // The host goes first: a page that is left saves what it still can.
  const kill = async () => {
    await end("SIGKILL");
    await browser.close();
  };
  return { context, page, electron: null, close, kill };
}

async function printedAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/u.exec(line);
    if (address !== null) return address[0];
  }
  throw new Error("The browser host ended without an address");
}
