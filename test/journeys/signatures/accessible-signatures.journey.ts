import { expect, test } from "../appell-app";
import { letterAt, press, SIGNATURES } from "../people/people-steps";
import { expectAccessible } from "../window/expect-accessible";
import { aCameraPhoto, addSignatory, draw, importPicture, signatoryRow, signByHand } from "./signature-steps";

test("drawing, importing and asking are accessible, light and dark @once", async ({ appell }) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  await draw(page);
  await expectAccessible(page, ".modal");
  await importPicture(page, "kein.jpg", Buffer.from("kein Bild"));
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page, ".modal");
  await importPicture(page, "foto.jpg", await aCameraPhoto(page));
  await expect(page.getByRole("slider", { name: "Papier entfernen" })).toBeVisible();
  await expectAccessible(page, ".modal");
  await press(page, "Weiter");
  await expect(page.getByRole("button", { name: "In den Brief setzen" })).toBeVisible();
  await expectAccessible(page, ".modal");
});

test("a signed letter with consents that are given and void is accessible, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await signByHand(page, 1);
  await press(signatoryRow(page, 1), "Zustimmung eintragen");
  await addSignatory(page, 2, "Bernd Beispiel");
  await press(signatoryRow(page, 2), "Zustimmung eintragen");
  await expectAccessible(page);
  await press(page, "Unterschiede ansehen");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, ".modal");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Exportieren/u }).click();
  await expect(page.getByRole("list", { name: "Zustimmungen" })).toBeVisible();
  await expectAccessible(page, ".modal");
});
