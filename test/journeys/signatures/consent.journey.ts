import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { handedOver, openedElsewhere } from "../drafts/handed-over";
import { letterAt, press, SIGNATURES, undo } from "../people/people-steps";
import { scratchFolders } from "../scratch-folders";
import { retype } from "../window/letter-text";
import { expectSaved, showStep } from "../window/new-letter";
import { addSignatory, signatoryRow, signByHand } from "./signature-steps";

const VOID = "Seit der Zustimmung geändert";
const railStep = (page: Page) => page.getByRole("navigation").getByRole("button", { name: /Unterschriften/u });
const agreed = (page: Page) =>
  expect(signatoryRow(page, 1)).toContainText(/Ada Muster hat zugestimmt, eingetragen am/u);

test("a consent is void once a word changes, shows what, and is given again when that is undone", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await addSignatory(page, 2, "Bernd Beispiel");
  await press(signatoryRow(page, 1), "Zustimmung eintragen");
  await agreed(page);
  await expect(railStep(page)).toContainText("1 von 2");
  await showStep(page, "Absätze");
  await retype(page, 1, "heute schreiben wir Ihnen etwas ganz anderes.");
  await showStep(page, SIGNATURES);
  await expect(signatoryRow(page, 1)).toContainText(VOID);
  await expect(railStep(page)).toContainText("0 von 2");
  await press(page, "Unterschiede ansehen");
  const dialog = page.getByRole("dialog", { name: /^Seit der Zustimmung von Ada Muster/u });
  await expect(dialog.locator("ins", { hasText: "etwas ganz anderes." })).toBeVisible();
  await expect(dialog.locator("del").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Exportieren/u }).click();
  const lines = page.getByRole("dialog").getByRole("list", { name: "Zustimmungen" }).getByRole("listitem");
  await expect(lines).toHaveText([`${VOID}: Ada Muster.`, "Noch ohne Zustimmung: Bernd Beispiel."]);
  await page.keyboard.press("Escape");
  await undo(page, "Absatz 1");
  await showStep(page, SIGNATURES);
  await agreed(page);
  await undo(page, "Zustimmung eintragen");
  await expect(signatoryRow(page, 1).getByRole("button", { name: "Zustimmung eintragen" })).toBeVisible();
});

test("picture and consent travel with the letter, and a copy of it begins without them", async ({ appell }) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await signByHand(page, 1);
  await press(signatoryRow(page, 1), "Zustimmung eintragen");
  await agreed(page);
  await expectSaved(page);
  const path = await handedOver(appell, page);
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  const copy = await appell.openedBy(() => page.getByRole("menuitem", { name: "Entwurf verdoppeln" }).click());
  await expect(page.getByRole("status")).toContainText("ohne Unterschriften und Zustimmungen");
  await expect(copy.getByRole("img", { name: /Seite 1 von/u })).toBeVisible({ timeout: 20_000 });
  await showStep(copy, SIGNATURES);
  await expect(signatoryRow(copy, 1)).toContainText("Platz für einen Stift");
  await expect(signatoryRow(copy, 1).getByRole("button", { name: "Zustimmung eintragen" })).toBeVisible();
  await appell.close();
  const folders = scratchFolders();
  const elsewhere = await openedElsewhere(appell, folders, path);
  await showStep(elsewhere.page, SIGNATURES);
  await agreed(elsewhere.page);
  const image = signatoryRow(elsewhere.page, 1).getByRole("img", { name: "Unterschrift von Ada Muster", exact: true });
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth > 100)).toBe(true);
  // The picture came with the letter, and into no collection.
  await press(signatoryRow(elsewhere.page, 1), "Andere einsetzen …");
  await elsewhere.page.getByRole("radio", { name: "Aufbewahrte" }).click();
  await expect(elsewhere.page.getByRole("dialog").getByRole("list")).toHaveCount(0);
  await elsewhere.app.kill();
  folders.remove();
});
