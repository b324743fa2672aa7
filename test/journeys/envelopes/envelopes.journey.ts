import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { finding } from "../checks/faulty-letter";
import { addressField } from "../people/people-steps";
import { showStep } from "../window/new-letter";
import { chooseEnvelope, letterTo, openMeasures, showEnvelope, USUAL, WIDE, windowField } from "./envelope-steps";

const TOO_WIDE = /zu breit für das Fenster im Umschlag/u;

test("the page shows where it is folded and what the window shows, for each envelope", async ({ appell }) => {
  const page = await letterTo(appell, USUAL);
  const drawn = await showEnvelope(page);
  await expect(drawn).toHaveAccessibleName(/Falze bei 105 und 210 mm\..*Immer im Fenster: 19 bis 101 mm von links/u);
  // Millimetres of the page: the window of DL stands 46 mm below its upper edge where the sheet lies lowest.
  const box = async (selector: string) => {
    const [part, paper] = await Promise.all([
      page.locator(selector).first().boundingBox(),
      page.locator(".page").first().boundingBox(),
    ]);
    const mm = 210 / (paper?.width ?? 0);
    return { top: ((part?.y ?? 0) - (paper?.y ?? 0)) * mm, left: ((part?.x ?? 0) - (paper?.x ?? 0)) * mm };
  };
  // The frame is drawn half outside.
  expect((await box(".overlay-sometimes")).top).toBeCloseTo(46, -0.5);
  expect((await box(".overlay-always")).left).toBeCloseTo(19, -0.5);
  await chooseEnvelope(page, "C5");
  await expect(drawn).toHaveAccessibleName(/Falz bei 148,5 mm\..*56 bis 89,5 mm von oben/u);
  await chooseEnvelope(page, "C4");
  await expect(drawn).toHaveAccessibleName(/Das Blatt wird nicht gefaltet\./u);
  await expect(page.locator(".overlay-fold")).toHaveCount(0);
  await page.getByRole("button", { name: "Falz und Fenster zeigen" }).click();
  await expect(drawn).toBeHidden();
});

test("an address that could slip out of the window is found, and no more once its lines are shorter", async ({
  appell,
}) => {
  const page = await letterTo(appell, WIDE);
  await showStep(page, "Prüfen");
  const card = finding(page, TOO_WIDE);
  await expect(card).toContainText("im Umschlag DL");
  await expect(card).toContainText(/bis zu \d+ mm verdeckt/u);
  await card.getByRole("button", { name: "Zur Stelle" }).click();
  await expect(addressField(page)).toBeFocused();
  await addressField(page).fill(USUAL);
  await showStep(page, "Prüfen");
  await expect(card).toBeHidden();
  // In a large envelope the sheet slides so far that the subject comes into sight.
  await showEnvelope(page);
  await chooseEnvelope(page, "C4");
  await expect(finding(page, "Text des Briefs zu sehen")).toContainText("im Umschlag C4");
  await chooseEnvelope(page, "DL");
  await expect(finding(page, "Text des Briefs zu sehen")).toBeHidden();
});

test("other measures of a window change the check, stay, and go back to those that the app came with", async ({
  appell,
}) => {
  const page = await letterTo(appell, USUAL);
  const dialog = await openMeasures(page);
  await expect(dialog).toContainText("Wikipedia: DIN lang (Kopie)");
  await expect(dialog).toContainText("Eigene Annahme");
  await windowField(dialog, "Breite").fill("3o");
  await expect(windowField(dialog, "Breite")).toHaveAccessibleDescription(/Zahl/u);
  await expect(dialog.getByRole("button", { name: "Maße übernehmen" })).toBeDisabled();
  await windowField(dialog, "Breite").fill("30,5");
  await expect(dialog).toContainText("Immer im Fenster: 19 bis 41,5 mm von links");
  await dialog.getByRole("button", { name: "Maße übernehmen" }).click();
  await expect(dialog).toBeHidden();
  await showStep(page, "Prüfen");
  await expect(finding(page, TOO_WIDE)).toContainText("im Umschlag DL");
  expect(readdirSync(join(appell.dataFolder, "profiles", "envelopes"))).toHaveLength(1);

  await page.reload();
  await showStep(page, "Prüfen");
  await expect(finding(page, TOO_WIDE)).toBeVisible();
  const again = await openMeasures(page);
  await expect(windowField(again, "Breite")).toHaveValue("30,5");
  await expect(again).toContainText("Von Ihnen eingetragen.");
  await again.getByRole("button", { name: "Mitgelieferte Maße" }).click();
  await expect(windowField(again, "Breite")).toHaveValue("90");
  await again.getByRole("button", { name: "Maße übernehmen" }).click();
  await expect(finding(page, TOO_WIDE)).toBeHidden();
  expect(readdirSync(join(appell.dataFolder, "profiles", "envelopes"))).toEqual([]);
});

test("an own envelope is made by keyboard, chosen for the letter, removed, and brought back", async ({ appell }) => {
  const page = await letterTo(appell, USUAL);
  const dialog = await openMeasures(page);
  await dialog.getByRole("button", { name: "Eigener Umschlag" }).press("Enter");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Aus dem Schrank");
  await windowField(dialog, "Von unten").press("ArrowUp");
  await expect(windowField(dialog, "Von unten")).toHaveValue("16");
  await dialog.getByRole("button", { name: "Maße übernehmen" }).press("Enter");
  await expect(dialog).toBeHidden();
  const drawn = await showEnvelope(page);
  await chooseEnvelope(page, "Aus dem Schrank");
  await expect(drawn).toHaveAccessibleName(/48 bis 90 mm von oben/u);
  const again = await openMeasures(page);
  await again.getByRole("button", { name: "Umschlag entfernen" }).click();
  const listed = again.getByRole("button", { name: /Aus dem Schrank/u });
  await expect(listed).toBeHidden();
  await expect(again.getByText("Briefe werden jetzt für den Umschlag „DL“ geprüft.")).toBeVisible();
  await expect(again.getByRole("button", { name: "Zurückholen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(listed).toBeFocused();
  await expect(windowField(again, "Von unten")).toHaveValue("16");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Umschlag: Aus dem Schrank" })).toBeVisible();

  const last = await openMeasures(page);
  await last.getByRole("button", { name: "Umschlag entfernen" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Umschlag: DL" })).toBeVisible();
});
