import { expect, test } from "../appell-app";
import { letterFromTemplate } from "./new-letter";

test("the language of every open window changes at once, that of the letter does not", async ({ appell }) => {
  const draft = await letterFromTemplate(appell);
  await appell.page.getByRole("radio", { name: "English" }).click();
  await expect(appell.page.getByRole("heading", { level: 1 })).toHaveText("What would you like to write?");
  await expect(draft.getByTestId("saved-state")).toHaveText("Saved");
  await expect(draft.locator("html")).toHaveAttribute("lang", "en");
  await expect(draft.locator("[contenteditable][lang]")).toHaveAttribute("lang", "de");
  await draft.keyboard.press("Control+k");
  await draft.keyboard.type("Deutsch");
  await expect(draft.getByRole("option")).toHaveAccessibleName(/Deutsch/u);
  await draft.keyboard.press("ArrowDown");
  await draft.keyboard.press("Enter");
  await expect(appell.page.getByRole("heading", { level: 1 })).toHaveText("Was möchten Sie schreiben?");
});
