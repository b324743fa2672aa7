import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { recipientFromLines } from "../../../preload/letter/recipient-from-lines";
import { bookEntry } from "../../../preload/people/book-entry";
import { type AppellApp, expect } from "../appell-app";
import { commandByName } from "../window/command-by-name";

/** An address book of so many people, "Person 01" and so on; the first nine live in Essen, the others in Bonn. */
export function peopleBook(count: number, dataFolder: string): void {
  const folder = join(dataFolder, "people");
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    const two = String(number).padStart(2, "0");
    const id = `${String(number).padStart(8, "0")}-2222-4333-8444-555555555555`;
    const recipient = recipientFromLines([
      `Person ${two}`,
      `Weg ${two}`,
      `451${two} ${number < 10 ? "Essen" : "Bonn"}`,
    ]);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(bookEntry(recipient, id, "2026-11-22T09:00:00.000Z")));
  }
}

/** Asks for envelopes and labels by the palette and gives the dialog. */
export async function openLabels(page: Page): Promise<Locator> {
  // Until something is shown, keys go nowhere.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await commandByName(page, "Umschlag oder Etiketten");
  const dialog = page.getByRole("dialog", { name: "Umschlag oder Etiketten" });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function chooseFrom(page: Page, dialog: Locator, field: string, choice: string | RegExp): Promise<void> {
  await dialog.getByRole("button", { name: new RegExp(field, "u") }).click();
  await page.getByRole("option", { name: choice }).click();
}

/** Presses "save as PDF" and gives the path of the file that came. */
export async function savedPdf(appell: AppellApp, dialog: Locator): Promise<string> {
  await dialog.getByRole("button", { name: "Als PDF speichern …" }).click();
  await expect(dialog.getByText(/^Gespeichert: .+\.pdf$/u)).toBeVisible({ timeout: 20_000 });
  const [name = ""] = readdirSync(appell.exportFolder).filter((one) => one.endsWith(".pdf"));
  return join(appell.exportFolder, name);
}
