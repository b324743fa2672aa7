import type { Page } from "@playwright/test";
import { expect } from "../appell-app";

/** Gives the one command whose name has these words, through the command palette. */
export async function commandByName(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: "Befehl suchen" })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
