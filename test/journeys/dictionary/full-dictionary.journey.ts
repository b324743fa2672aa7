import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { commandByName } from "../window/command-by-name";

test("a dictionary of twenty thousand words is searched, and takes no more @once", async ({ appell }) => {
  const { page } = appell;
  await expect(page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const words = Array.from({ length: 20_000 }, (_, index) => `Wort${index}`);
  await answerOf(page, "spelling.addWords", { words });
  await commandByName(page, "Ihr Wörterbuch");
  const dialog = page.getByRole("dialog", { name: "Ihr Wörterbuch" });
  await expect(dialog).toContainText("100 von 20000 Wörtern.");
  await expect(dialog.getByRole("listitem")).toHaveCount(100);
  await dialog.getByRole("searchbox").fill("wort1999");
  await expect(dialog.getByRole("listitem")).toHaveCount(11);
  const field = dialog.getByRole("textbox", { name: "Neues Wort" });
  await field.fill("Wort7");
  await field.press("Enter");
  await expect(dialog).toContainText("„Wort7“ steht schon in Ihrem Wörterbuch.");
  await field.fill("Schleie");
  await field.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("Mehr als 20000 Wörter fasst Ihr Wörterbuch nicht.");
  await expect(field).toHaveValue("Schleie");
});
