import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { needsPdfPrinter, ownPdfPrinter } from "./pdf-printer";
import { addressedLetter, printDialog } from "./printed-letter";

needsPdfPrinter();
test.setTimeout(300_000);

test("the dialogs of printing are accessible in light and dark, with what is wrong in them @electron", async ({
  appell,
}) => {
  const page = await addressedLetter(appell);
  const dialog = await printDialog(page, ownPdfPrinter().name);
  await expectAccessible(page, ".modal");
  await dialog.locator(".checkbox", { hasText: "Original" }).click();
  await dialog.locator(".checkbox", { hasText: "Entwurf" }).click();
  await dialog.getByRole("textbox", { name: "Stück von „Entwurf“" }).fill("0");
  await dialog.getByRole("textbox", { name: "Seiten" }).fill("viele");
  await expect(dialog).toContainText("„viele“ ist keine Angabe von Seiten.");
  await expectAccessible(page, ".modal");
  await dialog.getByRole("button", { name: "Drucker einmessen …" }).click();
  const measuring = page.getByRole("dialog", { name: "Drucker einmessen" });
  await expectAccessible(page, ".modal");
  await measuring.getByRole("textbox", { name: /Linie B/u }).fill("weit");
  await expectAccessible(page, ".modal");
});
