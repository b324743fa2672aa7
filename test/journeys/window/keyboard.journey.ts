import { expect, test } from "../appell-app";
import { expectCaretIn } from "./letter-text";
import { expectSaved } from "./new-letter";
import { tabTo } from "./tab-to";

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

test("a dialog gives the focus back to where it was @once", async ({ appell }) => {
  const { page } = appell;
  const search = page.getByRole("button", { name: /Befehl/u });
  await search.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(search).toBeFocused();
});
