import { expect, test } from "../appell-app";
import { addressField, letterAt, press, RECIPIENT } from "../people/people-steps";
import { farthest, pageCount, pageInk } from "../printing/page-ink";
import { needsPdfPrinter, ownPdfPrinter } from "../printing/pdf-printer";
import { chooseFrom, openLabels, savedPdf } from "./label-steps";

needsPdfPrinter();

test("an envelope is printed in its own size, with the address where the PDF has it @electron", async ({ appell }) => {
  const printer = ownPdfPrinter();
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nPlatz des Landtags 1\n40221 Düsseldorf");
  const dialog = await openLabels(page);
  await chooseFrom(page, dialog, "Drucker$", printer.name);
  const exported = await savedPdf(appell, dialog);
  await press(dialog, "Drucken");
  await expect(page.getByText("An den Drucker gegeben.")).toBeVisible();
  const [printed = ""] = await printer.printed(1);
  expect(pageCount(printed)).toBe(1);
  const [ours, theirs] = [pageInk(exported, 1), pageInk(printed, 1)];
  expect([theirs.widthMm, theirs.heightMm]).toEqual([expect.closeTo(220, 0), expect.closeTo(110, 0)]);
  expect(ours.lines()).toHaveLength(3);
  expect(farthest(ours.lines(), theirs.lines())).toBeLessThan(0.5);
});
