import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { openDictionary } from "./open-dictionary";

test("the dictionary is accessible, empty, with words, after a removal and with an error, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const { page } = appell;
  const dialog = await openDictionary(page);
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
