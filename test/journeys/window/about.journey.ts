import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { commandByName } from "./command-by-name";
import { expectAccessible } from "./expect-accessible";

test.beforeEach(async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("the licences of the parts are read and searched in the dialog about the app, light and dark @once", async ({
  appell,
}) => {
  const { page } = appell;
  await commandByName(page, "Über Appell");
  const dialog = page.getByRole("dialog", { name: /^Appell \d/u });
  const parts = dialog.getByRole("listbox", { name: "Bausteine" }).getByRole("option");
  await expect(parts.first()).toHaveAccessibleName(/^Appell/u);
  await expect(dialog.getByRole("region", { name: "Appell", exact: true })).toContainText("The Appell authors");
  await expectAccessible(page);
  await dialog.getByRole("searchbox", { name: "Lizenzen durchsuchen" }).fill("react-dom");
  await expect(parts).toHaveCount(1);
  await expect(dialog.getByRole("region", { name: /^react-dom \d/u })).toContainText("Permission is hereby granted");
  // A row that the edge of the list cuts through is left undecided by axe; now there is one row alone.
  await expectAccessible(page, ".modal");
  await dialog.getByRole("searchbox").fill("Hagebuttentee");
  await expect(dialog).toContainText("Kein Baustein enthält „Hagebuttentee“.");
  await expectAccessible(page, ".modal");
  await dialog.getByRole("searchbox").fill("font license");
  await parts.filter({ hasText: "Fonts inside the typesetter" }).click();
  await expect(dialog.getByRole("region", { name: "Fonts inside the typesetter" })).toContainText("GUST");
});

test("the window about the app shows each licence at a click, light and dark", async ({ appell }) => {
  const about = await appell.openedBy(() => answerOf(appell.page, "app.about", {}));
  await expect(about.getByRole("heading", { level: 1 })).toHaveText("Appell");
  const text = about.locator("details", { hasText: /^react-dom \d/u }).locator("pre");
  await expect(text).toBeHidden();
  await about.locator("summary", { hasText: /^react-dom \d/u }).click();
  await expect(text).toContainText("Permission is hereby granted");
  await expectAccessible(about);
});
