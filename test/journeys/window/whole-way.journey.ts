import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { passageField } from "./letter-text";
import { expectSaved } from "./new-letter";
import { tabTo } from "./tab-to";

test("a new user goes the whole way from the template to the files with the keyboard alone", async ({ appell }) => {
  test.slow();
  const { page: start } = appell;
  await expect(start.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await tabTo(start, /^NRW, jetzt/u);
  const page = await appell.openedBy(() => start.keyboard.press("Enter"));
  const heading = (name: RegExp) => page.getByRole("heading", { level: 2, name });
  await expect(heading(/Welche Punkte vertreten Sie/u)).toBeVisible();
  const rail = page.getByRole("navigation", { name: "Schritte" });

  await tabTo(page, /^vertreten$/u);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(rail.getByRole("button").first()).toHaveAccessibleName(/16 von 17$/u);

  await page.keyboard.press("Control+2");
  await tabTo(page, /^Text des Briefes/u);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.type(" Bei uns in Musterstadt  wohnt Familie Hgaebuttnetee. ");
  await expect(passageField(page, 1)).toContainText("Hgaebuttnetee");

  await page.keyboard.press("Control+3");
  await tabTo(page, /^Anschrift$/u);
  await page.keyboard.type("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await page.keyboard.press("Control+4");
  for (const [field, words] of [
    [/^Organisation$/u, "Initiative Beispiel"],
    [/^Straße/u, "Musterweg 2"],
    [/^Postleitzahl|^PLZ/u, "12345"],
    [/^Ort$/u, "Musterstadt"],
  ] as const) {
    await tabTo(page, field);
    await page.keyboard.type(words);
  }
  await page.keyboard.press("Control+5");
  await tabTo(page, /^Unterschrift hinzufügen$/u);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ada Muster");

  await page.keyboard.press("Control+6");
  const findings = page.getByRole("list", { name: "Prüfen" }).getByRole("listitem");
  const spaces = findings.filter({ hasText: "mehrere Leerzeichen" });
  const word = findings.filter({ hasText: "Hgaebuttnetee“ steht in keinem Wörterbuch" });
  await expect(spaces).toBeVisible();
  await expect(word).toBeVisible();
  const isInSpaces = () => spaces.evaluate((finding) => finding.contains(document.activeElement));
  // The card of the unknown word may offer a change as well.
  do await tabTo(page, /^Ändern in|^Entfernen$|^An \d+ Stellen ändern$/u);
  while (!(await isInSpaces()));
  await page.keyboard.press("Enter");
  await expect(spaces).toBeHidden();
  for (let left = await findings.count(); left > 0; left--) {
    // The focus goes on to the next finding by itself; with the keyboard one comes to its buttons from there.
    await tabTo(page, /^Ich weiß$/u);
    await page.keyboard.press("Enter");
    await expect(findings).toHaveCount(left - 1);
  }
  await expect(heading(/^Der Brief ist fertig$/u)).toBeFocused();
  await expect(rail.getByRole("button").nth(5)).toHaveAccessibleName(/^Prüfen\s*vollständig$/u);

  await page.keyboard.press("Control+e");
  await expect(page.getByRole("dialog", { name: "Brief exportieren" })).toBeVisible();
  await tabTo(page, /^Word \(DOCX\)/u);
  await page.keyboard.press("Space");
  await tabTo(page, /^Exportieren$/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben, in 2 Dateien" })).toBeVisible();
  const [docx = "", pdf = ""] = readdirSync(appell.exportFolder).sort();
  expect(docx).toMatch(/^Leitantrag .* – Ada Muster – \d{4}-\d{2}-\d{2}\.docx$/u);
  expect(readFileSync(join(appell.exportFolder, docx), "latin1").slice(0, 2)).toBe("PK");
  expect(readFileSync(join(appell.exportFolder, pdf), "latin1").slice(0, 5)).toBe("%PDF-");
  await page.keyboard.press("Escape");
  await expectSaved(page);
});
