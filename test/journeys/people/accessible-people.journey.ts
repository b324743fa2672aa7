import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { showStep } from "../window/new-letter";
import { addressField, choose, letterAt, press, RECIPIENT, SENDER, SIGNATURES } from "./people-steps";

const fillAddress = async (page: Page) =>
  addressField(page).fill("Frau Ada Muster\nA\nB\nC\nD\nWeg 1\n1010 Wien\nÖsterreich");

test("the step of the recipient is accessible, empty, with an offer and in fields, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, RECIPIENT);
  await expectAccessible(page);
  await test.step("with an offer, several persons and an own remark", async () => {
    await fillAddress(page);
    await expect(page.getByRole("button", { name: "Als Land übernehmen" })).toBeVisible();
    await choose(page, "Wen sprechen Sie an?", "mehrere Personen");
    await press(page, "Eigener Vermerk …");
    await expectAccessible(page);
  });
  await test.step("in fields", async () => {
    await page.getByRole("radio", { name: "Felder" }).click();
    await page.getByRole("combobox", { name: "Land" }).fill("Niederlande");
    await expectAccessible(page);
  });
});

test("the address book is accessible, empty and filled and while somebody is changed, light and dark @once", async ({
  appell,
}) => {
  const page = await letterAt(appell, RECIPIENT);
  await press(page, "Aus dem Adressbuch …");
  await expect(page.getByRole("dialog")).toContainText("Hier finden Sie Anschriften wieder");
  await expectAccessible(page, ".modal");
  await page.keyboard.press("Escape");
  await fillAddress(page);
  await press(page, "Ins Adressbuch übernehmen");
  await addressField(page).fill("Frau Ada Muster\nWeg 2\n12345 Ort");
  await press(page, "Ins Adressbuch übernehmen");
  await expect(page.getByRole("button", { name: "Daneben aufnehmen" })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Aus dem Adressbuch …");
  await expect(page.getByRole("button", { name: "Befehle für „Ada Muster“" })).toBeVisible();
  await expectAccessible(page, ".modal");
  await press(page, "Befehle für „Ada Muster“");
  await page.getByRole("menuitem", { name: "Bearbeiten …" }).click();
  await expect(page.getByRole("dialog", { name: "„Ada Muster“ bearbeiten" })).toBeVisible();
  await expectAccessible(page, ".modal");
});

test("the steps of the sender and of the signatures are accessible with everything in it, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, SENDER);
  await expectAccessible(page);
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await press(page, "Als Profil speichern");
  await expect(page.getByRole("button", { name: "Initiative Beispiel", exact: true })).toBeVisible();
  await press(page, "Bankverbindung");
  await page.getByLabel("IBAN").fill("DE00 1");
  for (const name of ["Anlage hinzufügen", "Bezugszeichen hinzufügen", "Namen hinzufügen"]) {
    await press(page, name);
  }
  await choose(page, "Ort und Datum", "fester Tag");
  await expectAccessible(page);
  await page.getByRole("button", { name: /Kalender/u }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await test.step("signatures", async () => {
    await showStep(page, SIGNATURES);
    await expectAccessible(page);
    await press(page, "Unterschrift hinzufügen");
    await expectAccessible(page);
  });
});
