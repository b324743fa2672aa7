import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { addressField, letterAt, press, RECIPIENT, SENDER, SIGNATURES, undo } from "../people/people-steps";
import { showStep } from "../window/new-letter";

const ADDRESS = "Frau Ada Muster\nPlatz 1\n12345 Musterstadt";

/** How far the pages are scrolled down. */
function scrolled(page: Page): Promise<number> {
  return page.locator(".preview-pages").evaluate((pane) => pane.scrollTop);
}

/** Clicks on the first page, by millimetres from its left and top edges. */
async function clickOnPage(page: Page, xMm: number, yMm: number): Promise<void> {
  const picture = page.locator(".page").first();
  const box = await picture.boundingBox();
  if (box === null) throw new Error("The page is not there");
  await picture.click({ position: { x: (xMm / 210) * box.width, y: (yMm / 297) * box.height } });
}

test("the page scrolls to what is edited in every step", async ({ appell }) => {
  const page = await letterAt(appell, SIGNATURES);
  await press(page, "Unterschrift hinzufügen");
  await page.keyboard.type("Ada Muster");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await showStep(page, RECIPIENT);
  await addressField(page).click();
  await expect.poll(() => scrolled(page)).toBeLessThan(60);
  await showStep(page, SENDER);
  await press(page, "Namen hinzufügen");
  await page.keyboard.type("Kreisverband");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await page.getByRole("textbox", { name: "Organisation", exact: true }).click();
  await expect.poll(() => scrolled(page)).toBeLessThan(60);
  await showStep(page, "Absätze");
  await page.getByRole("textbox", { name: "Grußformel" }).click();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await page.getByRole("textbox", { name: "Betreff", exact: true }).click();
  await expect.poll(() => scrolled(page)).toBeLessThan(60);
});

test("a click on a part of the page leads to its field", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill(ADDRESS);
  await showStep(page, SENDER);
  await page.getByRole("textbox", { name: "Organisation", exact: true }).fill("Initiative Beispiel");
  await page.getByRole("textbox", { name: "Telefon", exact: true }).fill("0201 123");
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert");
  await clickOnPage(page, 40, 67);
  await expect(addressField(page)).toBeFocused();
  await clickOnPage(page, 40, 48);
  await expect(page.getByRole("textbox", { name: "Organisation", exact: true })).toBeFocused();
  await clickOnPage(page, 150, 52);
  await expect(page.getByRole("textbox", { name: "Telefon", exact: true })).toBeFocused();
  await clickOnPage(page, 150, 80);
  await expect(page.getByRole("radio", { name: /beim Export/u })).toBeFocused();
  await clickOnPage(page, 60, 104);
  await expect(page.getByRole("textbox", { name: "Betreff", exact: true })).toBeFocused();
});

test("a long subject is seen whole, and the enter key breaks no line in it @once", async ({ appell }) => {
  const page = await letterAt(appell, "Absätze");
  const subject = page.getByRole("textbox", { name: "Betreff", exact: true });
  await subject.fill("Kurz");
  const low = (await subject.boundingBox())?.height ?? 0;
  await subject.fill("Ein sehr langer Betreff, der alles sagt, was im Brief steht, ".repeat(4));
  await expect.poll(async () => (await subject.boundingBox())?.height ?? 0).toBeGreaterThan(2 * low);
  const isCut = await subject.evaluate((field) => field.scrollHeight > field.clientHeight + 1);
  expect(isCut).toBe(false);
  await subject.fill("Kurz");
  await subject.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" und gut");
  await expect(subject).toHaveValue("Kurz und gut");
  await expect.poll(async () => (await subject.boundingBox())?.height).toBe(low);
});

test("words that are found in fields are marked there, and the bar scrolls to them @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await press(page, "Anlage hinzufügen");
  await page.keyboard.type("Liste der Kastanien");
  await press(page, "Namen hinzufügen");
  await page.keyboard.type("Amt für Kastanien");
  await showStep(page, "Absätze");
  await page.getByRole("textbox", { name: "Betreff", exact: true }).fill("Mehr Kastanien, viel mehr Kastanien");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Im Brief suchen" });
  await page.keyboard.type("kastanien");
  await expect(bar).toContainText("1 von 4");
  const marks = page.locator(".line-field-mark");
  await expect(marks).toHaveCount(2);
  await expect(marks.first()).toHaveAttribute("data-current", "true");
  await expect(page.locator(".page-found").first()).toBeAttached();
  await page.keyboard.press("Enter");
  await expect(marks.nth(1)).toHaveAttribute("data-current", "true");
  await page.keyboard.press("Enter");
  await expect(bar).toContainText("3 von 4");
  await expect(page.getByRole("group", { name: "Anlage 1" }).locator(".line-field-mark")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Verteiler" }).locator(".line-field-mark")).toBeInViewport();
  await expect(bar.getByRole("textbox", { name: "Suchen" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("list", { name: "Verteiler" }).getByRole("textbox")).toBeFocused();
  await expect(marks).toHaveCount(0);
});

test("undoing names the field and leads back to it @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill(ADDRESS);
  await page.locator(".segment", { hasText: "Felder" }).click();
  await page.getByLabel("Straße oder Postfach").fill("Weg 7");
  await showStep(page, SENDER);
  await page.getByRole("textbox", { name: "Ort", exact: true }).first().fill("Essen");
  await showStep(page, "Prüfen");
  await undo(page, "Ort des Absenders ändern");
  await expect(page.getByRole("textbox", { name: "Ort", exact: true }).first()).toBeFocused();
  await undo(page, "Straße ändern");
  await expect(addressField(page)).toBeFocused();
});
