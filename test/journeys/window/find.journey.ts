import { expect, test } from "../appell-app";
import { expectCaretIn, passageField, retype } from "./letter-text";
import { letterFromTemplate } from "./new-letter";

test("words are found in every part of the letter, one after the other", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Im Brief suchen" });
  await expect(bar.getByRole("textbox", { name: "Suchen" })).toBeFocused();
  await page.keyboard.type("leitantrag");
  await expect(bar).toContainText(/1 von \d/u);
  await page.keyboard.press("Enter");
  await expect(bar).toContainText(/2 von \d/u);
  await expect(page.getByRole("heading", { name: "Machen Sie daraus Ihren Brief" })).toBeVisible();
  await expect(page.locator(".page-found").first()).toBeAttached();
  await page.keyboard.press("Shift+Enter");
  await expect(bar).toContainText(/1 von \d/u);
  await bar.getByRole("button", { name: "Groß- und Kleinschreibung beachten" }).click();
  await expect(bar).toContainText("Nicht gefunden");
  await expect(page.getByRole("status")).toContainText("Nicht gefunden");
});

test("a protected space is found as a space, and closing the bar leads to the words @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("26. Januar");
  await expect(page.getByRole("search")).toContainText("1 von 1");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("search")).toBeHidden();
  await expectCaretIn(page, 1);
});

test("all words are replaced as one step @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Ein Baum, ein Baum und ein Baumhaus.");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Im Brief suchen" });
  await bar.getByRole("button", { name: "Auch ersetzen" }).click();
  await page.keyboard.type("Baum");
  await bar.getByRole("button", { name: "Nur ganze Wörter" }).click();
  await expect(bar).toContainText("1 von 2");
  await bar.getByRole("textbox", { name: "Ersetzen durch" }).fill("Strauch");
  await bar.getByRole("button", { name: "Ersetzen", exact: true }).click();
  await expect(passageField(page, 1)).toHaveText("Ein Strauch, ein Baum und ein Baumhaus.");
  await bar.getByRole("button", { name: "Nur ganze Wörter" }).click();
  await bar.getByRole("button", { name: "Alle ersetzen" }).click();
  await expect(passageField(page, 1)).toHaveText("Ein Strauch, ein Strauch und ein Strauchhaus.");
  await expect(bar).toContainText("2-mal ersetzt");
  await expect(page.getByRole("status")).toContainText("2-mal ersetzt");
  await page.getByRole("button", { name: "Rückgängig: „Baum“ 2-mal durch „Strauch“ ersetzen" }).click();
  await expect(passageField(page, 1)).toHaveText("Ein Strauch, ein Baum und ein Baumhaus.");
});

test("closing the bar leads back to the field somebody was in, where nothing was found @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+4");
  const organisation = page.getByRole("textbox", { name: "Organisation" });
  await organisation.focus();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("Hagebutte");
  await expect(page.getByRole("search")).toContainText("Nicht gefunden");
  await page.keyboard.press("Escape");
  await expect(organisation).toBeFocused();
});
