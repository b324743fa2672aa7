import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { expectCaretIn } from "./letter-text";
import { expectSaved } from "./new-letter";

/** Presses tab until an element of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      const labelled = activeElement?.getAttribute("aria-labelledby")?.split(" ")[0];
      const heading = labelled === undefined ? null : document.getElementById(labelled);
      return activeElement?.getAttribute("aria-label") ?? heading?.textContent ?? activeElement?.textContent ?? "";
    });
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test("a letter is written and exported with the keyboard alone", async ({ appell }) => {
  const { page: start } = appell;
  await expect(start.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await tabTo(start, /^NRW, jetzt/u);
  const page = await appell.openedBy(() => start.keyboard.press("Enter"));
  await expect(page.getByRole("heading", { name: "Welche Punkte vertreten Sie?" })).toBeVisible();
  await page.keyboard.press("Control+3");
  await tabTo(page, /^Anschrift$/u);
  await page.keyboard.type("Herr Ben Muster\nWeg 1\n12345 Musterstadt");
  await page.keyboard.press("Control+2");
  await tabTo(page, /^Text des Briefes/u);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.type(" Danke.");
  for (let line = 0; line < 12; line++) await page.keyboard.press("ArrowDown");
  await expectCaretIn(page, 2);
  await page.keyboard.press("Control+e");
  await expect(page.getByRole("dialog", { name: "Brief exportieren" })).toBeVisible();
  await tabTo(page, /^Exportieren$/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben" })).toBeVisible();
  await expectSaved(page);
});

test("a dialog gives the focus back to where it was", async ({ appell }) => {
  const { page } = appell;
  const search = page.getByRole("button", { name: /Befehl/u });
  await search.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(search).toBeFocused();
});
