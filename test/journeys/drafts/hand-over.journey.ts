import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import type { RunningApp } from "../running-app";
import { type ScratchFolders, scratchFolders } from "../scratch-folders";
import { startChromium } from "../start-chromium";
import { startElectron } from "../start-electron";
import { passageField, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate, showStep } from "../window/new-letter";

/** Writes the letter of a window into a hand-over file and gives its path. */
async function handedOver(appell: AppellApp, page: Page): Promise<string> {
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  await page.getByRole("menuitem", { name: /[Ww]eitergeben|\.appell/u }).click();
  await expect(page.getByRole("status")).toContainText(".appell");
  const name = readdirSync(appell.exportFolder).find((one) => one.endsWith(".appell"));
  return join(appell.exportFolder, name ?? "");
}

/** Starts a second app, which opens the file: as a double click does, or through the browser's own dialog. */
async function openedElsewhere(
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

const texts = (page: Page) => page.getByRole("group", { name: /^Absatz/u }).allTextContents();

test("a hand-over file opens on another machine with the same words", async ({ appell }) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Bei uns in Musterstadt – mit „Anführung“ – ist das so.");
  await showStep(page, "Anschrift und Anrede");
  await page.getByLabel("Anschrift", { exact: true }).fill("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await expectSaved(page);
  const path = await handedOver(appell, page);
  await showStep(page, "Absätze");
  const written = await texts(page);
  await appell.close();
  const folders = scratchFolders();
  const elsewhere = await openedElsewhere(appell, folders, path);
  await expect(passageField(elsewhere.page, 1)).toHaveText("Bei uns in Musterstadt – mit „Anführung“ – ist das so.");
  expect(await texts(elsewhere.page)).toEqual(written);
  await expect(elsewhere.page.getByRole("img", { name: /Seite 1 von/u })).toBeVisible();
  await elsewhere.app.kill();
  folders.remove();
});
