import { type AppellApp, expect, test } from "../appell-app";
import { findings } from "../checks/faulty-letter";
import { expectAccessible } from "../window/expect-accessible";
import { showStep } from "../window/new-letter";
import { filledLetter, STEPS } from "./filled-letter";

const start = (appell: AppellApp) => expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();

test("every step is accessible with something in it, light and dark @once", async ({ appell }) => {
  test.setTimeout(180_000);
  await start(appell);
  const page = await filledLetter(appell);
  for (const step of STEPS) {
    await showStep(page, step);
    await expectAccessible(page);
  }
});

test("the checks are accessible with findings that are let be, and with none, light and dark @once", async ({
  appell,
}) => {
  test.setTimeout(180_000);
  await start(appell);
  const page = await filledLetter(appell);
  await showStep(page, "Prüfen");
  // One that stays found: others may still be of the letter as it was a moment ago.
  const lasting = findings(page).filter({ hasText: /Die Anschrift hat \d+ Zeilen/u });
  await lasting.getByRole("button", { name: "Ich weiß" }).click();
  await expect(page.getByRole("heading", { name: "Zur Kenntnis genommen" })).toBeVisible();
  await expectAccessible(page);
  for (let left = await findings(page).count(); left > 0; left--) {
    await findings(page).first().getByRole("button", { name: "Ich weiß" }).click();
    await expect(findings(page)).toHaveCount(left - 1);
  }
  await expect(page.getByRole("heading", { name: "Der Brief ist fertig" })).toBeVisible();
  await expectAccessible(page);
});

test("the export is accessible before and after the files are written, light and dark @once", async ({ appell }) => {
  test.setTimeout(180_000);
  await start(appell);
  const page = await filledLetter(appell);
  await page.keyboard.press("Control+e");
  await expect(page.getByRole("textbox", { name: "Name der Datei" })).toBeVisible();
  await expectAccessible(page, ".modal");
  await page.locator(".checkbox", { hasText: "Reiner Text" }).click();
  await page.locator(".checkbox", { hasText: "Felder für digitale Unterschriften" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Exportieren" }).click();
  await expect(page.getByRole("dialog", { name: /^Der Brief ist geschrieben/u })).toBeVisible();
  await expectAccessible(page, ".modal");
});
