import type { Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";

/** Opens a draft of the list, counted from 0, and gives its window with the pages set. */
export async function openDraft(appell: AppellApp, start: Page, row: number): Promise<Page> {
  const page = await appell.openedBy(() => start.locator(".row-open").nth(row).click());
  await expect(page.getByRole("img", { name: /Seite 1 von/u })).toBeVisible();
  return page;
}
