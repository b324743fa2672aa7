import type { Locator, Page } from "@playwright/test";
import { expect } from "../appell-app";

/** Opens the own dictionary from the start page, through the button of the palette, and gives the dialog. */
export async function openDictionary(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Befehl suchen …" }).click();
  await page.getByRole("searchbox", { name: "Befehl suchen" }).fill("Ihr Wörterbuch");
  await page.getByRole("option", { name: "Ihr Wörterbuch …" }).click();
  const dialog = page.getByRole("dialog", { name: "Ihr Wörterbuch" });
  await expect(dialog).toBeVisible();
  return dialog;
}
