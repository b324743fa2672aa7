import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { markIn, passageField } from "./letter-text";
import { expectSaved, letterFromTemplate, showStep } from "./new-letter";

test("a first letter goes from its template to both files", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await showStep(page, "Anschrift und Anrede");
  await page
    .getByRole("textbox", { name: "Anschrift", exact: true })
    .fill("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await expect(page.getByRole("textbox", { name: "Anrede", exact: true })).toHaveAttribute(
    "placeholder",
    "Sehr geehrte Frau Muster,",
  );
  await showStep(page, "Absätze");
  await markIn(page, 1, "end");
  await page.keyboard.type(" Bei uns in Musterstadt ist das jeden Tag zu sehen.");
  await page.getByRole("button", { name: "Exportieren …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Exportieren" }).click();
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben, in 2 Dateien" })).toBeVisible();
  const files = readdirSync(appell.exportFolder).sort();
  expect(files.map((name) => name.replace(/.*\./u, ""))).toEqual(["docx", "pdf"]);
  const [docx = "", pdf = ""] = files.map((name) => readFileSync(join(appell.exportFolder, name), "latin1"));
  expect([docx.slice(0, 2), pdf.slice(0, 5)]).toEqual(["PK", "%PDF-"]);
  await expectSaved(page);
});

test("an empty letter leads from its first passage to a page @once", async ({ appell }) => {
  const page = await appell.openedBy(() => appell.page.getByRole("button", { name: /Leerer Brief/u }).click());
  await page.getByRole("button", { name: "Ersten Absatz schreiben" }).click();
  await page.keyboard.type("Guten Tag.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Zweiter Absatz.");
  await expect(passageField(page, 2)).toHaveText("Zweiter Absatz.");
  await expectSaved(page);
  await page.reload();
  await expect(passageField(page, 1)).toHaveText("Guten Tag.");
  await expect(passageField(page, 2)).toHaveText("Zweiter Absatz.");
});

test("a text of one's own is read and shown", async ({ appell }) => {
  const chooser = appell.page.waitForEvent("filechooser");
  await appell.page.getByRole("button", { name: /Eigenen Text öffnen/u }).click();
  const text =
    "Betreff: Mehr Bäume\n\nSehr geehrte Damen und Herren,\n\nwir bitten um Bäume.\n\nMit freundlichen Grüßen\n\nAda Muster\n";
  const page = await appell.openedBy(async () =>
    (await chooser).setFiles({ name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from(text) }),
  );
  await expect(page.getByRole("textbox", { name: "Betreff" })).toHaveValue("Mehr Bäume");
  await expect(passageField(page, 1)).toHaveText("wir bitten um Bäume.");
});
