import { expect, test } from "../appell-app";
import { expectFree, pageCount, pageInk } from "./page-ink";
import { needsPdfPrinter, ownPdfPrinter } from "./pdf-printer";
import { addressedLetter, keepPaper, print, printDialog } from "./printed-letter";

needsPdfPrinter();
test.setTimeout(300_000);

const ZONES = {
  first: { top: 40, bottom: 35, right: 15 },
  following: { top: 20, bottom: 20, right: 0 },
};

test("on pre-printed paper nothing is printed in its zones, marks of copies neither @electron", async ({ appell }) => {
  const printer = ownPdfPrinter();
  await keepPaper(appell.page, "Vorgedrucktes Papier", ZONES);
  const page = await addressedLetter(appell);
  await page.getByRole("button", { name: /^Briefbogen: /u }).click();
  await page.getByRole("menuitemradio", { name: "Vorgedrucktes Papier" }).click();
  const dialog = await printDialog(page, printer.name);
  await dialog.locator(".segment", { hasText: "Vorgedruckt" }).click();
  await expect(dialog).toContainText("Erstes Blatt: Briefbogen, Folgeblätter: Folgebogen.");
  await dialog.locator(".checkbox", { hasText: "Kopie für die Akte" }).click();
  await print(page);
  const jobs = await printer.printed(2);
  for (const job of jobs) {
    for (let number = 1; number <= pageCount(job); number++) {
      const { top, bottom, right } = number === 1 ? ZONES.first : ZONES.following;
      expect(pageInk(job, number).lines().length).toBeGreaterThan(3);
      expectFree(job, number, { left: 0, top: 0, right: 210, bottom: top });
      expectFree(job, number, { left: 0, top: 297 - bottom, right: 210, bottom: 297 });
      expectFree(job, number, { left: 210 - right, top: 0, right: 210, bottom: 297 });
    }
  }
  const [, copy = ""] = jobs;
  expect(pageInk(copy, 1).within({ left: 8, top: 190, right: 20, bottom: 297 })).not.toBeNull();
});
