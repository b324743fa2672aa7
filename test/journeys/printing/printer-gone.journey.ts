import { spawnSync } from "node:child_process";
import { expect, test } from "../appell-app";
import { letterFromTemplate } from "../window/new-letter";
import { needsPdfPrinter, ownPdfPrinter } from "./pdf-printer";
import { printDialog } from "./printed-letter";

needsPdfPrinter();
test.setTimeout(300_000);

function lpadmin(...words: readonly string[]): void {
  const { status, stderr } = spawnSync("lpadmin", [...words], { encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}

test("the system's default printer comes first, and one that is gone is told by its name @electron", async ({
  appell,
}) => {
  const name = `Kurz-${ownPdfPrinter().name}`;
  // Nobody ever prints there.
  lpadmin("-p", name, "-v", "socket://127.0.0.1:9", "-E");
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+p");
  await expect(page.getByRole("dialog").getByRole("button", { name: /Drucker$/u })).toContainText("Erster");
  await page.keyboard.press("Escape");
  const dialog = await printDialog(page, name);
  lpadmin("-x", name);
  await dialog.getByRole("button", { name: "Drucken", exact: true }).click();
  await expect(page.getByText(`Den Drucker „${name}“ gibt es nicht mehr. Wählen Sie einen anderen.`)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Drucken", exact: true })).toBeEnabled();
});
