import { expect, test } from "../appell-app";
import { expectFree, farthest, pageCount, pageInk } from "./page-ink";
import { needsPdfPrinter, ownPdfPrinter } from "./pdf-printer";
import { addressedLetter, exportedPdf, print, printDialog } from "./printed-letter";

needsPdfPrinter();
test.setTimeout(300_000);

/** The left margin between the second fold mark and the lower edge, where marks of copies stand. */
const MARK_ZONE = { left: 8, top: 213, right: 20, bottom: 292 };

test("a letter is printed in the places of its PDF, page for page @electron", async ({ appell }) => {
  const printer = ownPdfPrinter();
  const page = await addressedLetter(appell);
  const exported = await exportedPdf(appell, page, "Brief");
  await printDialog(page, printer.name);
  await print(page);
  const [printed = ""] = await printer.printed(1);
  expect(pageCount(printed)).toBe(pageCount(exported));
  expect(pageCount(printed)).toBeGreaterThan(1);
  for (let number = 1; number <= pageCount(exported); number++) {
    const [ours, theirs] = [pageInk(exported, number), pageInk(printed, number)];
    expect(Math.abs(theirs.widthMm - 210)).toBeLessThan(0.5);
    expect(Math.abs(theirs.heightMm - 297)).toBeLessThan(0.5);
    expect(ours.lines().length).toBeGreaterThan(10);
    expect(farthest(ours.lines(), theirs.lines())).toBeLessThan(0.5);
  }
  const window = { left: 20, top: 50, right: 105, bottom: 90 };
  expect(farthest(pageInk(exported, 1).lines(window), pageInk(printed, 1).lines(window))).toBeLessThan(0.5);
});

test("only the pages that were asked for are printed, as often as they were asked for @electron", async ({
  appell,
}) => {
  const printer = ownPdfPrinter();
  const page = await addressedLetter(appell);
  const dialog = await printDialog(page, printer.name);
  const range = dialog.getByRole("textbox", { name: "Seiten" });
  await range.fill("1-9");
  await expect(dialog).toContainText("„1-9“ gibt es nicht: Der Brief hat die Seiten 1 bis 2.");
  await expect(dialog.getByRole("button", { name: "Drucken", exact: true })).toBeDisabled();
  await range.fill("2");
  await dialog.getByRole("textbox", { name: "Stück von „Original“" }).fill("3");
  await print(page);
  const [printed = ""] = await printer.printed(1);
  expect(pageCount(printed)).toBe(3);
  for (const number of [1, 2, 3])
    expect(pageInk(printed, number).within({ left: 20, top: 40, right: 105, bottom: 60 })).not.toBeNull();
  // The second page has no address and no fold mark of its own.
  expect(farthest(pageInk(printed, 1).lines(), pageInk(printed, 3).lines())).toBe(0);
});

test("each copy is a job of its own, and only copies carry their mark @electron", async ({ appell }) => {
  const printer = ownPdfPrinter();
  const page = await addressedLetter(appell);
  const dialog = await printDialog(page, printer.name);
  await dialog.locator(".checkbox", { hasText: "Kopie für die Akte" }).click();
  await dialog.locator(".checkbox", { hasText: "Entwurf" }).click();
  await print(page);
  const [original = "", file = "", draft = ""] = await printer.printed(3);
  for (const number of [1, 2]) {
    expectFree(original, number, MARK_ZONE);
    for (const [copy, longest] of [
      [file, 45],
      [draft, 20],
    ] as const) {
      const mark = pageInk(copy, number).within(MARK_ZONE);
      expect(mark?.left).toBeGreaterThan(8.5);
      expect(mark?.right).toBeLessThan(13.5);
      const length = (mark?.bottom ?? 0) - (mark?.top ?? 0);
      expect(length).toBeGreaterThan(longest / 2);
      expect(length).toBeLessThan(longest);
      // Beside the mark the copy is the original.
      const text = { left: 20, top: 0, right: 210, bottom: 297 };
      expect(farthest(pageInk(original, number).lines(text), pageInk(copy, number).lines(text))).toBe(0);
    }
  }
});

test("the offset of a printer moves what is printed there, and no file @electron", async ({ appell }) => {
  const printer = ownPdfPrinter();
  const page = await addressedLetter(appell);
  const dialog = await printDialog(page, printer.name);
  await dialog.getByRole("button", { name: "Drucker einmessen …" }).click();
  const measuring = page.getByRole("dialog", { name: "Drucker einmessen" });
  await measuring.getByRole("button", { name: "Kalibrierblatt drucken" }).click();
  await printer.printed(1);
  await measuring.getByRole("textbox", { name: /Linie A/u }).fill("30");
  await expect(measuring).toContainText("Eine Zahl von −20 bis 20, zum Beispiel −1,5.");
  await expect(measuring.getByRole("button", { name: "Versatz behalten" })).toBeDisabled();
  await measuring.getByRole("textbox", { name: /Linie A/u }).fill("3,0");
  await measuring.getByRole("textbox", { name: /Linie B/u }).fill("-2");
  await expect(measuring).toContainText("3 mm nach rechts und 2 mm nach oben");
  await measuring.getByRole("button", { name: "Kontrollblatt drucken" }).click();
  const [sheet = "", control = ""] = await printer.printed(2);
  // Line A stands in the middle of the left edge, line B in the right half of the upper one.
  const lineA = { left: 25, top: 125, right: 40, bottom: 138 };
  const lineB = { left: 162, top: 25, right: 178, bottom: 36 };
  const middle = (zone: { left: number; right: number } | null) => ((zone?.left ?? 0) + (zone?.right ?? 0)) / 2;
  const height = (zone: { top: number; bottom: number } | null) => ((zone?.top ?? 0) + (zone?.bottom ?? 0)) / 2;
  expect(Math.abs(middle(pageInk(sheet, 1).within(lineA)) - 30)).toBeLessThan(0.5);
  expect(Math.abs(height(pageInk(sheet, 1).within(lineB)) - 30)).toBeLessThan(0.5);
  expect(Math.abs(middle(pageInk(control, 1).within(lineA)) - 33)).toBeLessThan(0.5);
  expect(Math.abs(height(pageInk(control, 1).within(lineB)) - 28)).toBeLessThan(0.5);

  await measuring.getByRole("button", { name: "Versatz behalten" }).click();
  await expect(page.getByRole("dialog", { name: "Brief drucken" })).toBeVisible();
  await page.keyboard.press("Escape");
  const moved = await printDialog(page, printer.name);
  await expect(moved).toContainText("Versetzt: 3 mm nach rechts und 2 mm nach oben.");
  await print(page);
  const [, , letter = ""] = await printer.printed(3);
  const exported = await exportedPdf(appell, page, "Brief");
  expect(pageCount(letter)).toBe(pageCount(exported));
  for (let number = 1; number <= pageCount(exported); number++) {
    expect(farthest(pageInk(exported, number).lines(), pageInk(letter, number).lines(), { x: 3, y: -2 })).toBeLessThan(
      0.5,
    );
  }
});
