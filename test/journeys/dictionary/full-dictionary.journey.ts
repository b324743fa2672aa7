import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { openDictionary } from "./open-dictionary";

test("a dictionary of twenty thousand words is searched, takes no more, and has one brought back @once", async ({
  appell,
}) => {
  const { page } = appell;
  const words = Array.from({ length: 20_000 }, (_, index) => `Wort${index}`);
  await answerOf(page, "spelling.addWords", { words });
  const dialog = await openDictionary(page);
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
  await dialog.getByRole("button", { name: "„Wort19999“ entfernen" }).click();
  await expect(dialog.getByRole("alert")).toBeHidden();
  await dialog.getByRole("searchbox").fill("");
  await dialog.getByRole("button", { name: "Zurückholen" }).press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("„Wort19999“ ist zurück.");
  // It stands far behind the first hundred.
  await expect(field).toBeFocused();
});
