import { expect, test } from "../appell-app";
import { commandByName } from "../window/command-by-name";
import { expectAccessible } from "../window/expect-accessible";

test("the dictionary is accessible, empty, with words, after a removal and with an error, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const { page } = appell;
  await expect(page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await commandByName(page, "Ihr Wörterbuch");
  const dialog = page.getByRole("dialog", { name: "Ihr Wörterbuch" });
  await expect(dialog).toContainText("Noch steht kein Wort darin.");
  await expectAccessible(page, ".modal");
  const field = dialog.getByRole("textbox", { name: "Neues Wort" });
  const words = Array.from({ length: 14 }, (_, index) => `Wort${index}`);
  await field.fill(words.join(" "));
  await field.press("Enter");
  await expect(dialog.getByRole("listitem")).toHaveCount(14);
  await expectAccessible(page, ".modal");
  await dialog.getByRole("button", { name: "„Wort3“ entfernen" }).click();
  await expect(dialog.getByRole("button", { name: "Zurückholen" })).toBeVisible();
  await field.fill("Wort4");
  await field.press("Enter");
  await expect(dialog).toContainText("„Wort4“ steht schon in Ihrem Wörterbuch.");
  await expectAccessible(page, ".modal");
});
