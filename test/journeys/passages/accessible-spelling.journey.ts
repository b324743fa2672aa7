import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { passageField, retype } from "../window/letter-text";
import { letterFromTemplate } from "../window/new-letter";

test("the menu of a word that nobody knows is accessible, light and dark @once", async ({ appell }) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Die Versamlung am Xyzplatz.");
  await passageField(page, 1).locator(".words-wrong").first().click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: "Versammlung", exact: true })).toBeVisible();
  await expectAccessible(page);
});
