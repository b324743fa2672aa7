import type { Locator, Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";
import { showStep } from "../window/new-letter";

/** Begins a letter, also beside others from the same template, and goes to one of its steps. */
export async function letterAt(appell: AppellApp, step: string): Promise<Page> {
  const template = appell.page.getByRole("button", { name: /^NRW, jetzt erst gerecht/u }).first();
  const page = await appell.openedBy(() => template.click());
  await expect(page.getByRole("img", { name: /Seite 1 von/u })).toBeVisible({ timeout: 20_000 });
  await showStep(page, step);
  return page;
}

/** Presses a button by all of its name: the one that takes a step back has the same words behind others. */
export async function press(page: Page | Locator, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

export const RECIPIENT = "Anschrift und Anrede";
export const SENDER = "Absender";
export const SIGNATURES = "Unterschriften";

/** The lines of the address. */
export function addressField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Anschrift", exact: true });
}

/** The greeting that the letter has now. */
export async function expectGreeting(page: Page, text: string): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Anrede", exact: true })).toHaveAttribute("placeholder", text);
}

/** Chooses a row by its name. A radio button is hidden behind its row, so the row is what a person clicks. */
export async function choose(page: Page | Locator, group: string, row: string): Promise<void> {
  await page.getByRole("radiogroup", { name: group }).locator(".choice", { hasText: row }).click();
}

/** Takes the last step back, after looking what it is called. */
export async function undo(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name: /^Rückgängig/u });
  await expect(button).toHaveAccessibleName(new RegExp(name, "u"));
  await button.click();
}
