import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import type { RunningApp } from "../running-app";
import { type ScratchFolders, scratchFolders } from "../scratch-folders";
import { startChromium } from "../start-chromium";
import { startElectron } from "../start-electron";

const templateFile = new URL("../../../assets/templates/sicherer-schulweg.json", import.meta.url);
const BACKUP = "Appell zurück.zip";

/** Fills the data folder: a draft with a history, one in the bin, a template that was handed round, English as language. */
async function fillData(page: Page): Promise<void> {
  const id = await newDraft(page);
  for (const subject of ["Alter Betreff", "Neuer Betreff"]) {
    const { draft } = await answerOf(page, "drafts.load", { id });
    const changed = { ...draft, letter: { ...draft.letter, subject } };
    await answerOf(page, "drafts.save", { draft: changed, baseRevision: draft.revision });
  }
  const thrown = await newDraft(page);
  await answerOf(page, "drafts.rename", { id: thrown, name: "Weggeworfen" });
  await answerOf(page, "drafts.bin", { id: thrown });
  const template = { ...JSON.parse(readFileSync(templateFile, "utf8")), id: "handed-round", title: "Herumgereicht" };
  await page.evaluate(
    async ({ name, text }) => {
      const bytes = new TextEncoder().encode(text);
      const { appell } = window as unknown as {
        appell: { call: (channel: string, input: unknown) => Promise<unknown> };
      };
      await appell.call("templates.install", { name, bytes });
    },
    { name: "vorlage.json", text: JSON.stringify(template) },
  );
  const { settings } = await answerOf(page, "app.start", {});
  await answerOf(page, "settings.change", { settings: { ...settings, language: "en", previewWidth: 432 } });
}

/** Saves everything with the button of the start page; gives the file's path. */
async function backUp({ page, exportFolder }: AppellApp): Promise<string> {
  await page.getByRole("button", { name: /^Back up everything/u }).click();
  await expect(page.getByRole("status")).toContainText(".zip");
  const [name = ""] = readdirSync(exportFolder).filter((one) => one.endsWith(".zip"));
  return join(exportFolder, name);
}

/** Starts the app with another data folder, where a backup file lies that its dialog for opening finds. */
async function startElsewhere(appell: AppellApp, folders: ScratchFolders): Promise<RunningApp> {
  if (appell.host === "chromium") return startChromium(folders);
  const running = await startElectron(folders);
  await running.electron?.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog;
    },
    join(folders.exportFolder, BACKUP),
  );
  return running;
}

async function restore(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sicherung zurückholen …" }).click();
  await page.getByRole("button", { name: "Datei wählen …" }).click();
}

/** What lies in a folder and its folders, with its content, but for what belongs to the running app alone. */
function contents(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = entries
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => !/in-use|index\.json/u.test(path));
  return files.sort().map((path) => `${path} ${readFileSync(path, "base64")}`);
}

test("everything goes into one file and comes back in another data folder: drafts, bin, history, templates, settings", async ({
  appell,
}) => {
  test.slow();
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await fillData(appell.page);
  const path = await backUp(appell);
  await appell.close();
  const folders = scratchFolders();
  copyFileSync(path, join(folders.exportFolder, BACKUP));
  const { page, kill } = await startElsewhere(appell, folders);
  await restore(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would you like to write?");
  await expect(page.getByRole("status")).toContainText("One draft is back from the backup.");
  await expect(page.locator(".row-title")).toHaveText(["Neuer Betreff"]);
  await expect(page.getByRole("button", { name: /^Herumgereicht/u })).toBeVisible();
  const { settings } = await answerOf(page, "app.start", {});
  expect(settings).toMatchObject({ language: "en", previewWidth: 432 });
  const [{ id = "" } = {}] = (await answerOf(page, "drafts.list", { search: "", sort: "changed" })).drafts;
  const history = await answerOf(page, "history.list", { id });
  const subjects = await Promise.all(
    history.map(async ({ revision }) => (await answerOf(page, "history.load", { id, revision })).letter.subject),
  );
  expect(subjects).not.toContain("Neuer Betreff");
  expect(subjects.length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Bin", exact: true }).click();
  await expect(page.locator(".row-title")).toHaveText(["Weggeworfen"]);
  await kill();
  folders.remove();
});

test("a damaged backup is refused whole, and nothing of what is here changes @once", async ({ appell }) => {
  test.slow();
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await fillData(appell.page);
  const bytes = readFileSync(await backUp(appell));
  await appell.close();
  const folders = scratchFolders();
  bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 0xff;
  writeFileSync(join(folders.exportFolder, BACKUP), bytes);
  const { page, kill } = await startElsewhere(appell, folders);
  await expect(page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await newDraft(page);
  await expect(page.locator(".row-title")).toHaveCount(1);
  const before = contents(folders.dataFolder);
  await restore(page);
  await expect(page.getByRole("status")).toContainText(/beschädigt/u);
  expect(contents(folders.dataFolder)).toEqual(before);
  await expect(page.locator(".row-title")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was möchten Sie schreiben?");
  await kill();
  folders.remove();
});
