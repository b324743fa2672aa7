import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { expectCaretIn, markIn, passageField, passageText, retype } from "../window/letter-text";
import { letterFromTemplate } from "../window/new-letter";

/** Uses a tool at the foot of the chosen passage; in a narrow window it is in a menu. */
async function useTemplateTool(page: Page, name: string): Promise<void> {
  const link = page.getByRole("button", { name, exact: true });
  const menu = page.getByRole("button", { name: "Absatz und Vorlage" });
  await expect(link.or(menu).filter({ visible: true })).toBeVisible();
  if (await link.isVisible()) return link.click();
  await menu.click();
  return page.getByRole("menuitem", { name, exact: true }).click();
}

test("passages are moved by keys and by mouse, and the text cursor goes along", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const first = await passageText(page, 1);
  await markIn(page, 1, "start");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(passageField(page, 2)).toHaveText(first);
  await expectCaretIn(page, 2);
  const handle = page.getByRole("button", { name: "Absatz 2 verschieben" });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await passageField(page, 1).boundingBox();
  if (from === null || to === null) throw new Error("The passages are not on the screen");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 10, { steps: 6 });
  await expect(page.locator(".drop-line")).toBeVisible();
  await page.mouse.up();
  await expect(passageField(page, 1)).toHaveText(first);
});

test("all wordings are read before one is chosen, differences are marked, and the template's words come back", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  const factual = await passageText(page, 2);
  await markIn(page, 2, "end");
  await page.keyboard.type(" Das sehen wir täglich.");
  await useTemplateTool(page, "Unterschiede");
  const difference = page.getByRole("dialog", { name: "Unterschiede zur Vorlage" });
  await expect(difference.locator("ins").last()).toContainText("sehen wir täglich");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await useTemplateTool(page, "Wortlaut der Vorlage");
  await expect(passageField(page, 2)).toHaveText(factual);
  await page.getByRole("button", { name: "kurz", exact: true }).click();
  const wordings = page.getByRole("dialog", { name: "Welche Fassung passt?" });
  await expect(wordings.getByRole("option")).toHaveCount(3);
  await expectAccessible(page);
  const short = await wordings.getByRole("option", { name: "kurz" }).locator(".wording-text").textContent();
  await wordings.getByRole("option", { name: "kurz" }).click();
  await expect(passageField(page, 2)).toHaveText(short ?? "");
  await page.getByRole("button", { name: /Rückgängig/u }).click();
  await expect(passageField(page, 2)).toHaveText(factual);
});

test("a question is answered in place, and what makes the letter personal is counted @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const card = page.getByRole("region", { name: "Was Sie tun" });
  await page.getByRole("button", { name: "eine eigene Erfahrung" }).click();
  await expect(card.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("Seit 2015 begleiten wir Familien zu Ämtern");
  await card.getByRole("button", { name: "In den Brief" }).click();
  await expect(card).toBeHidden();
  await expect(passageField(page, 2)).toContainText("Seit 2015 begleiten wir Familien zu Ämtern.");
  await expectCaretIn(page, 2);
  await expect(passageField(page, 2).locator(".words-own")).toContainText("begleiten wir Familien");
  await expect(page.getByRole("button", { name: "eine eigene Erfahrung" })).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(card).toBeVisible();
});

test("a passage that was left out comes back, and a new one asks its question without printing it @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  const second = await passageText(page, 2);
  await markIn(page, 2, "start");
  await page.getByRole("button", { name: "Absatz entfernen" }).click();
  await expect(passageField(page, 2)).not.toHaveText(second);
  await page.getByRole("button", { name: "Anspruch und Grundsätze zurückholen" }).click();
  await expect(passageField(page, 2)).toHaveText(second);
  await markIn(page, 2, "start");
  await page.getByRole("button", { name: "Absatz davor einfügen" }).click();
  await expectCaretIn(page, 2);
  await expect(passageField(page, 2)).toHaveText("");
  await expect(passageField(page, 2)).toHaveAttribute("data-placeholder", "Hier schreiben …");
  await expectAccessible(page);
});

test("a letter of 300 passages is written like any other @once", async ({ appell }) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  await markIn(page, 1, "end");
  await page.keyboard.press("Enter");
  await page.locator(".letter-text").evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/plain",
      Array.from({ length: 300 }, (_, at) => `Das ist der Absatz ${at}, und er hat ein paar Worte.`).join("\n"),
    );
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(passageField(page, 301)).toHaveText("Das ist der Absatz 299, und er hat ein paar Worte.");
  await retype(page, 150, "Ganz andere Worte stehen hier.");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(passageField(page, 149)).toHaveText("Ganz andere Worte stehen hier.");
  await expectCaretIn(page, 149);
});
