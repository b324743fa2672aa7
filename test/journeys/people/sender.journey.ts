import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { choose, letterAt, press, SENDER, undo } from "./people-steps";

test("a sender is kept as a profile, offered to the next letter, and a later change is offered, never forced", async ({
  appell,
}) => {
  const first = await letterAt(appell, SENDER);
  await first.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await first.getByLabel("Ort", { exact: true }).first().fill("Essen");
  await press(first, "Als Profil speichern");
  await expect(first.getByRole("status")).toContainText("Das Profil „Initiative Beispiel“ ist gespeichert.");
  await first.waitForTimeout(600);

  const second = await letterAt(appell, SENDER);
  await expect(second.getByText("Zuletzt schrieb: Initiative Beispiel.")).toBeVisible();
  await expect(second.getByLabel("Organisation", { exact: true })).toHaveValue("");
  await press(second, "Angaben übernehmen");
  await expect(second.getByLabel("Organisation", { exact: true })).toHaveValue("Initiative Beispiel");
  await second.getByLabel("Telefon").fill("0201 1234");
  await press(second, "Profil „Initiative Beispiel“ ändern");
  await expect(second.getByRole("status")).toContainText("ist gespeichert");

  await first.reload();
  await first.getByRole("navigation").getByRole("button", { name: SENDER }).click();
  await expect(first.getByText("Das Profil „Initiative Beispiel“ wurde seitdem geändert.")).toBeVisible();
  await expect(first.getByLabel("Telefon")).toHaveValue("");
  await press(first, "Neue Angaben übernehmen");
  await expect(first.getByLabel("Telefon")).toHaveValue("0201 1234");
  await undo(first, "Profil „Initiative Beispiel“ übernehmen");
  await expect(first.getByLabel("Telefon")).toHaveValue("");
});

test("a profile is removed and brought back @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await press(page, "Als Profil speichern");
  await press(page, "Befehle für das Profil „Initiative Beispiel“");
  await page.getByRole("menuitem", { name: "Profil entfernen" }).click();
  await press(page, "Zurückholen");
  const profile = page.getByRole("button", { name: "Initiative Beispiel", exact: true });
  await expect(profile).toHaveAttribute("aria-pressed", "true");
});

test("a profile that can't be kept is reported, and what was typed stays", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  const folder = join(appell.dataFolder, "profiles");
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, "");
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await press(page, "Als Profil speichern");
  await expect(page.getByRole("status").getByRole("paragraph")).toBeVisible();
  await expect(page.getByLabel("Organisation", { exact: true })).toHaveValue("Initiative Beispiel");
  renameSync(folder, `${folder}-file`);
});

test("an IBAN is grouped where it is right and pointed out where it is not @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await press(page, "Bankverbindung");
  const iban = page.getByLabel("IBAN");
  await iban.fill("de02120300000000202052");
  await expect(iban).toHaveAccessibleDescription(/stimmt so nicht/u);
  await iban.fill("de02120300000000202051");
  await page.getByLabel("BIC").focus();
  await expect(iban).toHaveValue("DE02 1203 0000 0000 2020 51");
  await expect(iban).toHaveAccessibleDescription("Beginnt in Deutschland mit DE.");
});

test("the date is that of the export or a fixed one, typed with the keyboard @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await page.getByLabel("Ort", { exact: true }).last().fill("Essen");
  await choose(page, "Ort und Datum", "fester Tag");
  const day = page.getByRole("group", { name: "Tag" });
  await day.getByRole("spinbutton").first().click();
  await page.keyboard.type("02032027");
  await expect(page.getByRole("radiogroup", { name: "Ort und Datum" })).toContainText("2.\u00A0März 2027");
  await page.getByRole("button", { name: /Kalender/u }).click();
  await expect(page.getByRole("grid").locator(":focus")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radiogroup", { name: "Ort und Datum" })).toContainText("3.\u00A0März 2027");
  await choose(page, "Ort und Datum", "beim Export");
  await expect(day).toBeHidden();
  await undo(page, "Tag des Exports als Datum nehmen");
  await expect(day).toBeVisible();
  await expect(day.getByRole("spinbutton").first()).toBeFocused();
});
