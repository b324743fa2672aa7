import { join } from "node:path";
import { expect, test } from "../appell-app";
import { press } from "../people/people-steps";
import { expectAccessible } from "../window/expect-accessible";
import {
  expectDialog,
  expectVerdict,
  exportForSigning,
  give,
  makeCertificate,
  PASSWORD,
  PASSWORD_FIELD,
} from "./signing-steps";

test.setTimeout(240_000);

test("making a certificate is accessible, empty, with what is wrong, and made, light and dark @once", async ({
  appell,
}) => {
  const { page } = appell;
  await press(page, "Zertifikat erstellen …");
  await expectAccessible(page, ".modal");
  await page.getByLabel("Neues Passwort").fill("kurz");
  await press(page, "Erstellen und speichern …");
  await expect(page.getByText("Tragen Sie ein, wer unterschreibt.")).toBeVisible();
  await expectAccessible(page, ".modal");
  await page.getByLabel("Name", { exact: true }).fill("Ada Beispiel");
  await page.getByLabel("E-Mail (freiwillig)").fill("keine Adresse");
  await page.getByLabel("Neues Passwort").fill(PASSWORD);
  await page.getByLabel("Passwort wiederholen").fill(PASSWORD);
  await press(page, "Erstellen und speichern …");
  await expect(page.getByRole("alert")).toContainText("keine E-Mail-Adresse");
  await expectAccessible(page, ".modal");
  await page.getByLabel("E-Mail (freiwillig)").fill("");
  await press(page, "Erstellen und speichern …");
  await expectDialog(page, "Ihr Zertifikat ist erstellt");
  await expectAccessible(page, ".modal");
});

test("signing and verifying are accessible in each of their states, light and dark @once", async ({ appell }) => {
  const { exportFolder, page: start } = appell;
  const key = await makeCertificate(appell, "Ada Beispiel");
  const page = await exportForSigning(appell, "Ada Beispiel", "Berta Beispiel");
  await expectAccessible(page, ".modal");
  // Of what is half scrolled out of sight nobody can tell the contrast.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await press(page, "Mit Zertifikat unterschreiben …");
  await expect(page.getByRole("dialog")).toContainText("2 freie Felder", { timeout: 60_000 });
  await expectAccessible(page, ".modal");
  await give(page, "Weitere Dateien …", key);
  await give(page, "Datei wählen …", key);
  await page.getByRole("button", { name: /Für wen unterschreiben Sie/u }).click();
  await expect(page.getByRole("option", { name: /Berta Beispiel/u })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByLabel(PASSWORD_FIELD).fill("falsch");
  await press(page, "3 Dateien unterschreiben …");
  await expect(page.getByLabel(PASSWORD_FIELD)).toHaveAccessibleDescription(/passt nicht/u, { timeout: 60_000 });
  await expectAccessible(page, ".modal");
  await page.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  await press(page, "3 Dateien unterschreiben …");
  await expectDialog(page, "2 von 3 Dateien sind unterschrieben");
  await expectAccessible(page, ".modal");

  await start.bringToFront();
  await press(start, "Unterschriften prüfen …");
  await expectAccessible(start, ".modal");
  await press(start, "Fertig");
  await expectVerdict(
    start,
    join(exportFolder, "Brief – unterschrieben.pdf"),
    "Unverändert seit der letzten Unterschrift",
  );
  await start.getByRole("button", { name: "Zertifikat ansehen" }).click();
  await expectAccessible(start, ".modal");
  await expectVerdict(start, join(exportFolder, "Brief.docx"), "Keine Unterschrift");
  await expectAccessible(start, ".modal");
  await give(start, "Andere Datei …", key);
  await expect(start.getByRole("alert")).toBeVisible();
  await expectAccessible(start, ".modal");
});
