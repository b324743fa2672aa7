import type { Locator, Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";
import { addressField, letterAt, RECIPIENT } from "../people/people-steps";
import { commandByName } from "../window/command-by-name";

/** An address that is too wide for a window of DL once the sheet lies at the right. */
export const WIDE = "Arbeitsgemeinschaft der Sozialverbände im Kreise\nRingweg 1\n12345 Musterstadt";
export const USUAL = "Ratsfraktion\nRathausplatz 1\n12345 Musterstadt";

/** A letter to an address, at the step where it is written. */
export async function letterTo(appell: AppellApp, address: string): Promise<Page> {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill(address);
  return page;
}

/** Shows folds and window on the pages; gives what stands above the first one. */
export async function showEnvelope(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Falz und Fenster zeigen" }).click();
  const drawn = page.locator(".envelope-overlay").first();
  await expect(drawn).toBeVisible();
  return drawn;
}

/** Chooses the envelope that is drawn and checked. */
export async function chooseEnvelope(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Umschlag: /u }).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

/** The dialog with the measures of all envelopes. */
export async function openMeasures(page: Page): Promise<Locator> {
  await commandByName(page, "Umschläge und Fenster");
  const dialog = page.getByRole("dialog", { name: "Umschläge und Fenster" });
  await expect(dialog.getByRole("textbox", { name: /^Von links/u })).toBeVisible();
  return dialog;
}

/** A measure of the window, by its label; the envelope has some of the same name. */
export function windowField(dialog: Locator, label: string): Locator {
  return dialog.getByRole("group", { name: "Fenster", exact: true }).getByRole("textbox", { name: label });
}
