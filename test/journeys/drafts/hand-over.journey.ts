import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { scratchFolders } from "../scratch-folders";
import { passageField, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate, showStep } from "../window/new-letter";
import { handedOver, openedElsewhere } from "./handed-over";

const texts = (page: Page) => page.getByRole("group", { name: /^Absatz/u }).allTextContents();

test("a hand-over file opens on another machine with the same words", async ({ appell }) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Bei uns in Musterstadt – mit „Anführung“ – ist das so.");
  await showStep(page, "Anschrift und Anrede");
  await page.getByLabel("Anschrift", { exact: true }).fill("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await expectSaved(page);
  const path = await handedOver(appell, page);
  await showStep(page, "Absätze");
  const written = await texts(page);
  await appell.close();
  const folders = scratchFolders();
  const elsewhere = await openedElsewhere(appell, folders, path);
  await expect(passageField(elsewhere.page, 1)).toHaveText("Bei uns in Musterstadt – mit „Anführung“ – ist das so.");
  expect(await texts(elsewhere.page)).toEqual(written);
  await expect(elsewhere.page.getByRole("img", { name: /Seite 1 von/u })).toBeVisible();
  await elsewhere.app.kill();
  folders.remove();
});
