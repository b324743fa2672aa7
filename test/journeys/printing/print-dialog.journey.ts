import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { letterFromTemplate } from "../window/new-letter";

// Where nobody listens there are no printers, whatever this machine has.
test.use({
  prepare: {
    run: ({ environment }) => {
      Object.assign(environment, { CUPS_SERVER: "/nowhere/cups.sock" });
    },
  },
});

test("where there is no printer, the dialog says so and leads to the PDF", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "Brief drucken" });
  const why = appell.host === "electron" ? "ist kein Drucker eingerichtet" : "Drucken geht nur im Programm selbst";
  await expect(dialog).toContainText(why);
  await expectAccessible(page, ".modal");
  await dialog.getByRole("button", { name: "Als PDF exportieren …" }).click();
  await expect(page.getByRole("dialog", { name: "Brief exportieren" })).toBeVisible();
});
