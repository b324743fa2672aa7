import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication } from "@playwright/test";
import { expect, test } from "../appell-app";
import { letterAt, press, SIGNATURES } from "../people/people-steps";
import { addSignatory, draw, signatoryRow } from "./signature-steps";

/** Gives this run a key store: the machines of journeys have none. */
async function withKeyStore(electron: ElectronApplication | null): Promise<void> {
  await electron?.evaluate(({ safeStorage }) => {
    const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xa5));
    safeStorage.getSelectedStorageBackend = () => "gnome_libsecret";
    safeStorage.isAsyncEncryptionAvailable = async () => true;
    safeStorage.encryptStringAsync = async (text) => turned(Buffer.from(text, "utf8"));
    safeStorage.decryptStringAsync = async (bytes) => ({
      result: turned(bytes).toString("utf8"),
      shouldReEncrypt: false,
    });
  });
}

test("without a key store nothing is kept, and it is said where one would keep it", async ({ appell }) => {
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  await page.getByRole("radio", { name: "Aufbewahrte" }).click();
  await expect(page.getByRole("dialog")).toContainText("keinen Schlüsselspeicher");
  await page.getByRole("radio", { name: "Zeichnen" }).click();
  await draw(page);
  await press(page, "Weiter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("keinen Schlüsselspeicher");
  await expect(dialog.getByRole("checkbox")).toHaveCount(0);
  await press(dialog, "In den Brief setzen");
  await expect(dialog).toBeHidden();
  expect(existsSync(join(appell.dataFolder, "signatures"))).toBe(false);
});

test("a signature is kept where there is a key store, asked about for the next letter, and removed @electron", async ({
  appell,
}) => {
  test.slow();
  await withKeyStore(appell.electron);
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  await draw(page);
  await press(page, "Weiter");
  const asked = page.getByRole("dialog", { name: "Diese Unterschrift in diesen Brief setzen?" });
  await asked.locator(".checkbox").click();
  await press(asked, "In den Brief setzen");
  await expect(asked).toBeHidden();
  const folder = join(appell.dataFolder, "signatures");
  await expect.poll(() => (existsSync(folder) ? readdirSync(folder).length : 0)).toBe(1);
  expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ""), "utf8")).not.toContain("Ada");

  const next = await letterAt(appell, SIGNATURES);
  await addSignatory(next, 1, "Ada Muster");
  await press(signatoryRow(next, 1), "Unterschrift einsetzen …");
  await press(next, "„Ada Muster“ verwenden");
  const again = next.getByRole("dialog", { name: "Diese Unterschrift in diesen Brief setzen?" });
  await expect(again.getByRole("checkbox")).toHaveCount(0);
  await press(again, "In den Brief setzen");
  await expect(
    signatoryRow(next, 1).getByRole("img", { name: "Unterschrift von Ada Muster", exact: true }),
  ).toBeVisible();
  await press(signatoryRow(next, 1), "Andere einsetzen …");
  await press(next, "„Ada Muster“ entfernen");
  await press(next, "„Ada Muster“ wirklich entfernen?");
  await expect(next.getByRole("dialog")).toContainText("Noch ist keine Unterschrift aufbewahrt");
  expect(readdirSync(folder)).toEqual([]);
});
