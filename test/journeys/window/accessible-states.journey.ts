import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { expectAccessible } from "./expect-accessible";
import { keepNotices } from "./keep-notices";
import { showStep } from "./new-letter";

const STEPS = ["Positionen", "Absätze", "Anschrift und Anrede", "Absender", "Unterschriften", "Prüfen"];

test.beforeEach(async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

/** Holds a file over the window, or takes it away. */
async function holdFile(page: Page, event: "dragover" | "dragleave"): Promise<void> {
  await page.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Brief"], "brief.txt"));
    window.dispatchEvent(new DragEvent(name, { dataTransfer, cancelable: true }));
  }, event);
}

test("the window under a file that is held over it is accessible, light and dark @once", async ({ appell }) => {
  await holdFile(appell.page, "dragover");
  await expect(appell.page.getByText("Datei hier loslassen")).toBeVisible();
  await expectAccessible(appell.page, ".drop-veil");
  await holdFile(appell.page, "dragleave");
  await expect(appell.page.getByText("Datei hier loslassen")).toBeHidden();
});

/** Loads the page anew where the app answers nothing. */
async function reloadUnanswered({ page, electron }: AppellApp): Promise<void> {
  const failed = { ok: false, failure: { code: "request.refused", values: {} } };
  await electron?.evaluate(({ ipcMain }, answer) => {
    ipcMain.removeHandler("appell:call");
    ipcMain.handle("appell:call", () => answer);
  }, failed);
  await page.route("**/call", (route) => route.fulfill({ json: { result: failed, effects: [] } }));
  await page.reload();
}

test("the page that is left where the app can't be asked is accessible, light and dark", async ({ appell }) => {
  await reloadUnanswered(appell);
  await expect(appell.page.getByRole("alert")).toContainText("Starten Sie Appell neu.");
  await expect(appell.page.locator("html")).toHaveAttribute("lang", "de");
  await expectAccessible(appell.page);
});

test("a draft of a newer version is accessible in every step, light and dark @once", async ({ appell }) => {
  test.slow();
  const { page, dataFolder } = appell;
  const path = join(dataFolder, "drafts", `${await newDraft(page)}.json`);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version: 999 }));
  await page.getByRole("searchbox").fill("nrw");
  await expect(page.locator(".row-details")).toContainText("nur zum Lesen");
  const letter = await appell.openedBy(() => page.locator(".row-open").first().click());
  await expect(letter.getByTestId("saved-state")).toHaveText("Nur zum Lesen");
  for (const step of STEPS) {
    await showStep(letter, step);
    await expectAccessible(letter);
  }
});

test("sentences about what was done and what failed are accessible in English, light and dark @once", async ({
  appell,
}) => {
  const { page } = appell;
  await keepNotices(page);
  const { settings } = await answerOf(page, "app.start", {});
  await answerOf(page, "settings.change", { settings: { ...settings, language: "en" } });
  await newDraft(page);
  await page.getByRole("button", { name: /^Commands for/u }).click();
  await page.getByRole("menuitem", { name: "Move to bin" }).click();
  await expect(page.getByRole("status")).toContainText("is in the bin");
  await expectAccessible(page, ".notice");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open your own text/u }).click();
  await (await chooser).setFiles({ name: "template.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.locator(".notice-failed")).toContainText("Appell");
  await expectAccessible(page, ".notice");
});
