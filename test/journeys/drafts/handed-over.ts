import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";
import type { RunningApp } from "../running-app";
import type { ScratchFolders } from "../scratch-folders";
import { startChromium } from "../start-chromium";
import { startElectron } from "../start-electron";

/** Writes the letter of a window into a hand-over file and gives its path. */
export async function handedOver(appell: AppellApp, page: Page): Promise<string> {
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  await page.getByRole("menuitem", { name: /[Ww]eitergeben|\.appell/u }).click();
  await expect(page.getByRole("status")).toContainText(".appell");
  const name = readdirSync(appell.exportFolder).find((one) => one.endsWith(".appell"));
  return join(appell.exportFolder, name ?? "");
}

/** Starts a second app, which opens the file: as a double click does, or through the browser's own dialog. */
export async function openedElsewhere(
  appell: AppellApp,
  folders: ScratchFolders,
  path: string,
): Promise<{ readonly app: RunningApp; readonly page: Page }> {
  if (appell.host === "electron") {
    const app = await startElectron(folders, { args: [path] });
    const isDraft = (page: Page) => page.getByRole("textbox", { name: "Betreff", exact: true }).isVisible();
    await expect.poll(async () => (await Promise.all(app.context.pages().map(isDraft))).includes(true)).toBe(true);
    for (const page of app.context.pages()) if (await isDraft(page)) return { app, page };
  }
  const app = await startChromium(folders);
  const chooser = app.page.waitForEvent("filechooser");
  await app.page.getByRole("button", { name: /Eigenen Text öffnen/u }).click();
  const [page] = await Promise.all([app.context.waitForEvent("page"), (await chooser).setFiles(path)]);
  return { app, page };
}
