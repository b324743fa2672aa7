import { expect, test } from "../appell-app";
import { finding, letterToCheck } from "../checks/faulty-letter";

const WORDS = "Der Hgaebuttnetee hilft der Blaunasenfrat. Bitte antworten Sie uns.";

test("a word is added to the dictionary, removed and brought back by keys alone, and its finding goes and comes", async ({
  appell,
}) => {
  const page = await letterToCheck(appell, WORDS);
  const [tea, rat] = [finding(page, "„Hgaebuttnetee“"), finding(page, "„Blaunasenfrat“")];
  await expect(tea).toBeVisible();
  const link = page.getByRole("button", { name: "Ihr Wörterbuch …" });
  const dialog = page.getByRole("dialog", { name: "Ihr Wörterbuch" });
  const rows = dialog.getByRole("listitem");
  const field = dialog.getByRole("textbox", { name: "Neues Wort" });
  const said = dialog.getByRole("status");
  await test.step("added", async () => {
    await link.press("Enter");
    await expect(field).toBeFocused();
    await page.keyboard.type("Hgaebuttnetee, „Blaunasenfrat“");
    await page.keyboard.press("Enter");
    await expect(said).toHaveText("2 Wörter sind aufgenommen.");
    await expect(rows).toHaveText(["Blaunasenfrat", "Hgaebuttnetee"]);
    await page.keyboard.press("Escape");
    await expect(link).toBeFocused();
    await expect(tea).toBeHidden();
    await expect(rat).toBeHidden();
  });
  await test.step("removed", async () => {
    await link.press("Enter");
    await dialog.getByRole("button", { name: "„Blaunasenfrat“ entfernen" }).press("Enter");
    await expect(said).toContainText("„Blaunasenfrat“ ist entfernt.");
    const next = dialog.getByRole("button", { name: "„Hgaebuttnetee“ entfernen" });
    await expect(next).toBeFocused();
    await expect(page.locator(".finding").filter({ hasText: "„Blaunasenfrat“" })).toHaveCount(1);
    await next.press("Enter");
    await expect(rows).toHaveCount(0);
    await expect(field).toBeFocused();
  });
  await test.step("brought back", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("button", { name: "Zurückholen" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("button", { name: "„Hgaebuttnetee“ entfernen" })).toBeFocused();
    await expect(rows).toHaveText(["Hgaebuttnetee"]);
    await page.keyboard.press("Escape");
    await expect(rat).toBeVisible();
    await expect(tea).toBeHidden();
  });
});
