import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";
import { letterAt, press, SIGNATURES } from "../people/people-steps";

export const PASSWORD = "Kornblume 4711 Regen";
export const PASSWORD_FIELD = "Passwort der Zertifikatsdatei";

/** Presses a button that asks for files, and answers with these. */
export async function give(page: Page, button: string, ...paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, button);
  // By their bytes: where the system's language is not installed, Chromium finds no path beyond ASCII.
  const files = paths.map((path) => ({ name: basename(path), mimeType: "", buffer: readFileSync(path) }));
  await (await chooser).setFiles(files);
}

/** Makes a certificate on the start page and gives the path of its file. */
export async function makeCertificate({ page, exportFolder }: AppellApp, name: string): Promise<string> {
  await page.bringToFront();
  await press(page, "Zertifikat erstellen …");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Neues Passwort").fill(PASSWORD);
  await page.getByLabel("Passwort wiederholen").fill(PASSWORD);
  await press(page, "Erstellen und speichern …");
  await expectDialog(page, "Ihr Zertifikat ist erstellt");
  await press(page, "Fertig");
  return join(exportFolder, `${name}.p12`);
}

/** Waits for a dialog that comes when threads have done their work, which a machine that is busy lets wait. */
export async function expectDialog(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("dialog", { name })).toBeVisible({ timeout: 60_000 });
}

/** Begins a letter with these signatories and exports it as PDF with fields, and as Word document; the dialog stays open. */
export async function exportForSigning(appell: AppellApp, ...names: readonly string[]): Promise<Page> {
  const page = await letterAt(appell, SIGNATURES);
  for (const name of names) {
    await press(page, "Unterschrift hinzufügen");
    await page.getByLabel("Name", { exact: true }).last().fill(name);
  }
  await page.keyboard.press("Control+e");
  await page.locator(".checkbox", { hasText: "Word (DOCX)" }).click();
  await page.locator(".checkbox", { hasText: "Felder für digitale Unterschriften" }).click();
  await page.getByRole("dialog").getByLabel("Name der Datei").fill("Brief");
  await page.getByRole("dialog").getByRole("button", { name: "Exportieren", exact: true }).click();
  await expectDialog(page, "Der Brief ist geschrieben, in 2 Dateien");
  return page;
}

/** Opens the dialog for signing on the start page, with files and a key. */
export async function chooseToSign(page: Page, key: string, ...paths: readonly string[]): Promise<void> {
  await page.bringToFront();
  await press(page, "Mit Zertifikat unterschreiben …");
  await give(page, "Dateien wählen …", ...paths);
  await give(page, "Datei wählen …", key);
}

/** What the dialog says of the signatures of a file; it opens with the first. */
export async function expectVerdict(page: Page, path: string, verdict: string): Promise<void> {
  await page.bringToFront();
  if ((await page.getByRole("dialog").count()) === 0) {
    await press(page, "Unterschriften prüfen …");
    await give(page, "Datei wählen …", path);
  } else await give(page, "Andere Datei …", path);
  const dialog = page.getByRole("dialog", { name: "Unterschriften prüfen" });
  await expect(dialog.locator(".verdict-file")).toHaveText(basename(path), { timeout: 60_000 });
  await expect(dialog.locator(".verdict-words")).toHaveText(verdict);
}

/** Drops a file on the window. */
export async function drop(page: Page, path: string): Promise<void> {
  const file = { name: basename(path), text: readFileSync(path).toString("base64") };
  await page.evaluate(({ name, text }) => {
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, file);
}

/** Paths of the files below a folder that hold these bytes. */
export function filesHolding(folder: string, bytes: Buffer): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => readFileSync(path).includes(bytes));
}
