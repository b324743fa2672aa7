import type { Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";

/** Begins a letter from the first template and gives its window, with the pages set and the passages to be typed into. */
export async function letterFromTemplate(appell: AppellApp): Promise<Page> {
  const page = await appell.openedBy(() =>
    appell.page.getByRole("button", { name: /NRW, jetzt erst gerecht/u }).click(),
  );
  await expect(page.getByRole("img", { name: /Seite 1 von/u })).toBeVisible({ timeout: 20_000 });
  await showStep(page, "Absätze");
  return page;
}

/** Goes to a step of the work by its name. */
export async function showStep(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name, exact: false }).click();
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert");
}
