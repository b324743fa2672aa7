import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HAS_PDFSIG, nssTrusting, pdfsig } from "../../signing/pdf/judges";
import { expect, test } from "../appell-app";
import { press } from "../people/people-steps";
import {
  chooseToSign,
  drop,
  expectDialog,
  expectVerdict,
  exportForSigning,
  filesHolding,
  give,
  makeCertificate,
  PASSWORD,
  PASSWORD_FIELD,
} from "./signing-steps";

const INTACT = "Unverändert seit der letzten Unterschrift";
const CHANGED = "Nach der Unterschrift verändert";

// Each starts the app, sets a letter and signs some files: long on a machine that is busy.
test.setTimeout(240_000);

test("a letter is signed with a certificate of one's own, and a byte that changes is found", async ({ appell }) => {
  const { exportFolder, folders, page: start } = appell;
  const key = await makeCertificate(appell, "Ada Beispiel");
  const page = await exportForSigning(appell, "Ada Beispiel");
  await press(page, "Mit Zertifikat unterschreiben …");
  await expect(page.getByRole("dialog")).toContainText("PDF, ein freies Feld", { timeout: 60_000 });
  await expect(page.getByRole("dialog")).toContainText("nicht Titel und Verfasser");
  await give(page, "Datei wählen …", key);
  await page.getByLabel("Grund (freiwillig)").fill("Für sichere Wege");
  await page.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  await press(page, "2 Dateien unterschreiben …");
  await expectDialog(page, "Alle 2 Dateien sind unterschrieben");

  const [pdf, docx] = [
    join(exportFolder, "Brief – unterschrieben.pdf"),
    join(exportFolder, "Brief – unterschrieben.docx"),
  ];
  await expectVerdict(start, pdf, INTACT);
  await expect(start.getByRole("dialog")).toContainText("Grund: Für sichere Wege");
  await start.getByRole("button", { name: "Zertifikat ansehen" }).click();
  await expect(start.locator(".fingerprint")).toHaveText(/^(?:[0-9A-F]{4} ?){16}$/u);
  await expectVerdict(start, docx, INTACT);
  await expectVerdict(start, join(exportFolder, "Brief.pdf"), "Keine Unterschrift");
  if (HAS_PDFSIG) {
    expect(pdfsig(pdf, nssTrusting([]))).toMatchObject([
      { field: "Unterschrift 1", name: "Ada Beispiel", signature: "Signature is Valid.", isWholeFile: true },
    ]);
  }

  const bytes = readFileSync(pdf);
  const at = bytes.indexOf("stream") + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(join(exportFolder, "geändert.pdf"), bytes);
  await expectVerdict(start, join(exportFolder, "geändert.pdf"), CHANGED);
  for (const encoding of ["utf8", "utf16le"] as const) {
    expect(filesHolding(folders.home, Buffer.from(PASSWORD, encoding))).toEqual([]);
  }
});

test("a wrong password is said where it is typed, and two sign one after the other", async ({ appell }) => {
  const { exportFolder, page: start } = appell;
  const [ada, berta] = [await makeCertificate(appell, "Ada Beispiel"), await makeCertificate(appell, "Berta Beispiel")];
  await exportForSigning(appell, "Ada Beispiel", "Berta Beispiel");
  await chooseToSign(start, berta, join(exportFolder, "Brief.pdf"));
  await start.getByRole("button", { name: /Für wen unterschreiben Sie/u }).click();
  await start.getByRole("option", { name: /Berta Beispiel/u }).click();
  await start.getByLabel(PASSWORD_FIELD).fill("Kornblume 4711");
  await start.keyboard.press("Enter");
  await expect(start.getByLabel(PASSWORD_FIELD)).toHaveAccessibleDescription(/passt nicht/u, { timeout: 60_000 });
  await expect(start.getByLabel(PASSWORD_FIELD)).toHaveValue("");
  await start.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  await start.keyboard.press("Enter");
  await expectDialog(start, "Die Datei ist unterschrieben");
  await press(start, "Fertig");

  const once = join(exportFolder, "Brief – unterschrieben.pdf");
  await chooseToSign(start, ada, once);
  await expect(start.getByRole("dialog")).toContainText("schon einmal unterschrieben", { timeout: 60_000 });
  await start.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  await press(start, "Unterschreiben …");
  await expectDialog(start, "Die Datei ist unterschrieben");
  await press(start, "Fertig");
  const twice = join(exportFolder, "Brief – unterschrieben (2).pdf");
  await expectVerdict(start, twice, INTACT);
  const signatures = start.getByRole("dialog").locator(".signing-card");
  await expect(signatures).toHaveCount(2);
  await expect(signatures.nth(0)).toContainText("Berta Beispiel");
  await expect(signatures.nth(0)).toContainText("Danach kamen nur weitere Unterschriften dazu.");
  await expect(signatures.nth(1)).toContainText("Ada Beispiel");
  if (HAS_PDFSIG) {
    const verdicts = pdfsig(twice, nssTrusting([])).map(({ field, name, signature }) => [field, name, signature]);
    expect(verdicts).toEqual([
      ["Unterschrift 1", "Ada Beispiel", "Signature is Valid."],
      ["Unterschrift 2", "Berta Beispiel", "Signature is Valid."],
    ]);
  }
});

test("of many files the broken one is named and the others are signed; a signed letter that is dropped is asked about @once", async ({
  appell,
}) => {
  const { exportFolder, page: start } = appell;
  const key = await makeCertificate(appell, "Ada Beispiel");
  await exportForSigning(appell, "Ada Beispiel");
  const files = ["eins.pdf", "zwei.pdf", "drei.docx"].map((name) => join(exportFolder, name));
  for (const file of files) copyFileSync(join(exportFolder, `Brief${file.slice(file.lastIndexOf("."))}`), file);
  const broken = join(exportFolder, "kaputt.pdf");
  writeFileSync(broken, "%PDF-1.7\nund nichts weiter");
  await chooseToSign(start, key, ...files, broken);
  await expect(start.getByRole("dialog")).toContainText("Dieses PDF ist beschädigt", { timeout: 60_000 });
  await start.getByLabel(PASSWORD_FIELD).fill(PASSWORD);
  await press(start, "4 Dateien unterschreiben …");
  const done = start.getByRole("dialog", { name: "3 von 4 Dateien sind unterschrieben" });
  await expect(done).toBeVisible({ timeout: 60_000 });
  await expect(done.getByRole("listitem").first()).toContainText("kaputt.pdf");
  await expect(done.getByRole("listitem").first()).toContainText("Dieses PDF ist beschädigt", { timeout: 60_000 });
  await press(start, "Fertig");
  for (const name of ["eins – unterschrieben.pdf", "zwei – unterschrieben.pdf", "drei – unterschrieben.docx"]) {
    await expectVerdict(start, join(exportFolder, name), INTACT);
  }
  await press(start, "Fertig");

  await drop(start, join(exportFolder, "drei – unterschrieben.docx"));
  await expectDialog(start, "Was soll damit geschehen?");
  await press(start, "Unterschriften prüfen");
  await expect(start.getByRole("dialog").locator(".verdict-words")).toHaveText(INTACT);
  await press(start, "Fertig");
  await drop(start, join(exportFolder, "eins.pdf"));
  await expect(start.getByRole("dialog").locator(".verdict-words")).toHaveText("Keine Unterschrift");
});
