import { existsSync } from "node:fs";

/**
 * The shell without windows comes first: the same engine of the same version, and a journey costs a quarter less than in the whole
 * browser, which draws its own bars and tabs as pages too. What a page does inside a real window is shown on Electron.
 */
const INSTALLED = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of the Chromium that is installed, its shell first, else of the one that comes inside a registry package. */
export async function chromiumProgram(): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
