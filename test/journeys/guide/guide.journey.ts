import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { letterFromTemplate } from "../window/new-letter";

test("F1 opens the guide on the start page and in a letter, and escape leads back", async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await appell.page.keyboard.press("F1");
  await expect(appell.page.getByRole("dialog", { name: "Anleitung" })).toBeVisible();
  await appell.page.keyboard.press("Escape");
  const page = await letterFromTemplate(appell);
  const subject = page.getByRole("textbox", { name: "Betreff" });
  await subject.focus();
  await page.keyboard.press("F1");
  await expect(page.getByRole("searchbox", { name: "In der Anleitung suchen" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(subject).toBeFocused();
});

test("the guide is searched and read by keyboard @once", async ({ appell }) => {
  const { page } = appell;
  await expect(page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await page.keyboard.press("F1");
  const dialog = page.getByRole("dialog", { name: "Anleitung" });
  const chapters = dialog.getByRole("option");
  await expect(chapters.first()).toHaveAccessibleName("Der erste Brief");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("heading", { name: "Positionen wählen" })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("papierkorb 30");
  await expect(chapters).toHaveCount(1);
  await expect(dialog.getByRole("article", { name: "Nichts geht verloren" })).toContainText("Papierkorb");
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("guide-found") ?? [])].map((range) => (range as Range).toString()));
  expect((await marked()).sort()).toEqual(["30", "Papierkorb"]);
  await page.keyboard.type(" Hagebuttentee");
  await expect(dialog).toContainText("Kein Kapitel enthält „papierkorb 30 Hagebuttentee“.");
});

test("the guide speaks the language of the window, and asks no network", async ({ appell }) => {
  const { page } = appell;
  await page.getByRole("radio", { name: "English" }).click({ force: true });
  await page.keyboard.press("F1");
  const dialog = page.getByRole("dialog", { name: "Guide" });
  await expect(dialog.getByRole("heading", { name: "The first letter" })).toBeVisible();
  expect(
    appell.requests.filter((address) => !/^(?:app:\/\/appell|http:\/\/127\.0\.0\.1:\d+|data:)/u.test(address)),
  ).toEqual([]);
});

test("the guide is accessible, with a chapter and with none, light and dark @once", async ({ appell }) => {
  const { page } = appell;
  await expect(page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  await page.keyboard.press("F1");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, ".modal");
  await page.getByRole("searchbox").fill("Hagebuttentee");
  await expectAccessible(page, ".modal");
});
