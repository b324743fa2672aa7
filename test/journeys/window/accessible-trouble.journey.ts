import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { newDraft } from "../ask-app";
import { changeUnderneath } from "../drafts/change-underneath";
import { expectAccessible } from "./expect-accessible";
import { keepNotices } from "./keep-notices";
import { retype } from "./letter-text";
import { expectSaved, letterFromTemplate } from "./new-letter";

/** Puts a file in the place of the drafts' folder, so that nobody can write there. */
async function failToSave(appell: AppellApp): Promise<Page> {
  const page = await letterFromTemplate(appell);
  await expectSaved(page);
  const folder = join(appell.dataFolder, "drafts");
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, "");
  await retype(page, 1, "Das lässt sich nicht speichern.");
  await expect(page.getByTestId("saved-state")).toHaveText("Nicht gespeichert");
  await expect(page.getByRole("alert")).toContainText("Appell-Rettung");
  return page;
}

test.beforeEach(async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("text that can't be saved is reported accessibly, light and dark @once", async ({ appell }) => {
  const page = await failToSave(appell);
  await expectAccessible(page);
  await expect(page.getByRole("alert")).toBeVisible();
});

test("the question before a window closes over unsaved text is accessible, light and dark @electron", async ({
  appell,
}) => {
  const page = await failToSave(appell);
  const title = await page.title();
  await appell.electron?.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle() === wanted)
      ?.close();
  }, title);
  const dialog = page.getByRole("dialog", { name: "Die letzten Änderungen sind nicht gespeichert" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, ".modal");
  await expect(dialog).toBeVisible();
});

test("a draft that was changed elsewhere too is reported accessibly, light and dark @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Mein erster Satz.");
  await expectSaved(page);
  await keepNotices(page);
  changeUnderneath(appell, { subject: "Von woanders" });
  await retype(page, 1, "Mein zweiter Satz.");
  const notice = page.getByRole("status").getByText("auch an anderer Stelle geändert");
  await expect(notice).toBeVisible();
  await expectAccessible(page, ".notice");
  await expect(notice).toBeVisible();
});

test("files that can't be read are reported accessibly, light and dark @once", async ({ appell }) => {
  const id = await newDraft(appell.page);
  await newDraft(appell.page);
  writeFileSync(join(appell.dataFolder, "drafts", `${id}.json`), "{");
  await appell.page.reload();
  await expect(appell.page.getByRole("region", { name: "Eine Datei ließ sich nicht lesen" })).toBeVisible();
  await expectAccessible(appell.page);
});
