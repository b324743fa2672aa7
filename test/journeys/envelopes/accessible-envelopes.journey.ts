import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { letterTo, openMeasures, showEnvelope, WIDE, windowField } from "./envelope-steps";

test.setTimeout(180_000);

test("folds and window, their menu and the measures are accessible, light and dark @once", async ({ appell }) => {
  const page = await letterTo(appell, WIDE);
  await showEnvelope(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Umschlag: DL" }).click();
  await expect(page.getByRole("menuitemradio", { name: "C4" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  const dialog = await openMeasures(page);
  await expectAccessible(page, ".modal");
  await windowField(dialog, "Von links").fill("160");
  await expect(dialog).toContainText("So ragt das Fenster über den Umschlag hinaus.");
  await expectAccessible(page, ".modal");
  await dialog.getByRole("button", { name: "Eigener Umschlag" }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill("");
  await expect(dialog).toContainText("Geben Sie dem Umschlag einen Namen.");
  await expectAccessible(page, ".modal");
});
