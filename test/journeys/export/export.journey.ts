import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { letterFromTemplate } from "../window/new-letter";

async function openExport(page: Page) {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Brief exportieren" });
  await expect(dialog.getByRole("textbox", { name: "Name der Datei" })).toBeVisible();
  return dialog;
}

const kind = (page: Page, name: string) => page.locator(".checkbox", { hasText: name });
const write = (page: Page) => page.getByRole("dialog").getByRole("button", { name: "Exportieren" }).click();

test("several kinds are written under the name that was typed, without what no file system takes", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  const dialog = await openExport(page);
  await expect(dialog).toContainText(/Die Prüfung hat noch \d Fehler gefunden\./u);
  await dialog.getByRole("textbox", { name: "Name der Datei" }).fill("Mein/Brief: neu?");
  await kind(page, "Word (DOCX)").click();
  await kind(page, "Reiner Text").click();
  await write(page);
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben, in 3 Dateien" })).toBeVisible();
  const names = ["Mein Brief neu.docx", "Mein Brief neu.pdf", "Mein Brief neu.txt"];
  expect(readdirSync(appell.exportFolder).sort()).toEqual(names);
  for (const name of names) await expect(page.getByRole("dialog")).toContainText(name);
  const text = readFileSync(join(appell.exportFolder, "Mein Brief neu.txt"), "utf8");
  expect(text).toContain("Sehr geehrte Damen und Herren,");
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
});

test("nothing is exported where no kind is chosen, and an empty name takes the one that was proposed @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  const dialog = await openExport(page);
  await kind(page, "PDF").click();
  await expect(dialog.getByRole("button", { name: "Exportieren" })).toBeDisabled();
  await kind(page, "PDF").click();
  const name = dialog.getByRole("textbox", { name: "Name der Datei" });
  const proposed = await name.inputValue();
  await name.fill("");
  await write(page);
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben" })).toBeVisible();
  expect(readdirSync(appell.exportFolder)).toEqual([`${proposed}.pdf`]);
});

test("a file that nobody was asked about is not replaced", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  writeFileSync(join(appell.exportFolder, "Brief.docx"), "von früher");
  const dialog = await openExport(page);
  await dialog.getByRole("textbox", { name: "Name der Datei" }).fill("Brief");
  await kind(page, "Word (DOCX)").click();
  await write(page);
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben, in 2 Dateien" })).toBeVisible();
  expect(readdirSync(appell.exportFolder).sort()).toEqual(["Brief (2).docx", "Brief.docx", "Brief.pdf"]);
  expect(readFileSync(join(appell.exportFolder, "Brief.docx"), "utf8")).toBe("von früher");
});

test("the system asks before it replaces a file, and nothing is written where the person says no @electron", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await appell.electron?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      (globalThis as { asked?: unknown }).asked = (args.at(-1) as { properties?: unknown }).properties;
      return { canceled: true, filePath: "" };
    }) as typeof dialog.showSaveDialog;
  });
  const dialog = await openExport(page);
  await write(page);
  await expect
    .poll(() => appell.electron?.evaluate(() => (globalThis as { asked?: unknown }).asked))
    .toEqual(["showOverwriteConfirmation"]);
  await expect(dialog.getByRole("button", { name: "Exportieren" })).toBeEnabled();
  expect(readdirSync(appell.exportFolder)).toEqual([]);
});

test("no progress is shown while somebody chooses where the file goes @electron", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await appell.electron?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (() =>
      new Promise((answer) => {
        (globalThis as { answer?: () => void }).answer = () => answer({ canceled: true, filePath: "" });
      })) as typeof dialog.showSaveDialog;
  });
  const dialog = await openExport(page);
  await write(page);
  const isAsked = () => appell.electron?.evaluate(() => "answer" in globalThis);
  await expect.poll(isAsked).toBe(true);
  await page.waitForTimeout(1_000);
  await expect(page.getByRole("dialog", { name: "Der Brief wird geschrieben" })).toBeHidden();
  await expect(dialog.getByRole("button", { name: "Exportieren" })).toBeDisabled();
  await appell.electron?.evaluate(() => (globalThis as { answer?: () => void }).answer?.());
  await expect(dialog.getByRole("button", { name: "Exportieren" })).toBeEnabled();
});

test("the text of the letter is copied for an e-mail", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  if (appell.electron === null) await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExport(page);
  await page.getByRole("button", { name: "Text kopieren" }).click();
  await expect(page.getByRole("button", { name: "Kopiert" })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Zwischenablage");
  const copied =
    appell.electron === null
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await appell.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain("Sehr geehrte Damen und Herren,");
});

test("the file is shown in its folder @electron", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await appell.electron?.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => {
      (globalThis as { shown?: string }).shown = path;
    };
  });
  await openExport(page);
  await write(page);
  await page.getByRole("button", { name: "Im Ordner zeigen" }).click();
  const shown = () => appell.electron?.evaluate(() => (globalThis as { shown?: string }).shown);
  await expect.poll(shown).toBe(join(appell.exportFolder, readdirSync(appell.exportFolder)[0] ?? ""));
});
