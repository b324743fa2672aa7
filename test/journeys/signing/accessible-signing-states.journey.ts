import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { press } from "../people/people-steps";
import { expectAccessible } from "../window/expect-accessible";
import {
  chooseToSign,
  drop,
  expectDialog,
  exportForSigning,
  makeCertificate,
  PASSWORD,
  PASSWORD_FIELD,
} from "./signing-steps";

test.setTimeout(240_000);

/** The next file takes as long to be read as somebody wants to look; gives what ends that. */
async function holdReading(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function held(this: Blob) {
      Blob.prototype.arrayBuffer = read;
      return new Promise((resolve) => Object.assign(window, { goOn: resolve })).then(() => read.call(this));
    };
  });
  return () => page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
}

test("the progress of signing and the question about a signed letter are accessible, light and dark @once", async ({
  appell,
}) => {
  const { page: start, exportFolder } = appell;
  const key = await makeCertificate(appell, "Ada Beispiel");
  await exportForSigning(appell, "Ada Beispiel");
  await chooseToSign(start, key, join(exportFolder, "Brief.pdf"), join(exportFolder, "Brief.docx"));
  await start.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  const goOn = await holdReading(start);
  await press(start, "2 Dateien unterschreiben …");
  await expect(start.getByRole("progressbar")).toBeVisible();
  await expectAccessible(start, ".modal");
  await goOn();
  await expectDialog(start, "Alle 2 Dateien sind unterschrieben");
  await press(start, "Fertig");
  await drop(start, join(exportFolder, "Brief – unterschrieben.docx"));
  await expect(start.getByRole("dialog")).toContainText("Brief – unterschrieben.docx", { timeout: 60_000 });
  await expectAccessible(start, ".modal");
});
