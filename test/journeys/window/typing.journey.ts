import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { expectCaretIn, markIn, passageField, passageText, retype, settle } from "./letter-text";
import { expectSaved, letterFromTemplate } from "./new-letter";

test("what is typed is saved, undone and redone, and is there after a restart", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const field = passageField(page, 2);
  const before = await passageText(page, 2);
  await markIn(page, 2, "end");
  await page.keyboard.type(" Das sehen wir täglich.");
  await expect(field).toHaveText(`${before} Das sehen wir täglich.`);
  await expectSaved(page);
  await page.keyboard.press("Control+z");
  await expect(field).toHaveText(before);
  await page.keyboard.press("Control+Shift+z");
  await expect(field).toHaveText(`${before} Das sehen wir täglich.`);
  await expectCaretIn(page, 2);
  await page.reload();
  await expect(passageField(page, 2)).toHaveText(`${before} Das sehen wir täglich.`);
});

test("everything is undone step by step, in the order in which it was done @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const first = await passageText(page, 1);
  const second = await passageText(page, 2);
  await passageField(page, 1).click();
  await page.getByRole("button", { name: "Absatz nach unten" }).click();
  await expect(passageField(page, 2)).toHaveText(first);
  await page.getByRole("textbox", { name: "Betreff" }).fill("Ein anderer Betreff");
  await passageField(page, 1).click();
  await page.getByRole("button", { name: "Absatz entfernen" }).click();
  await expect(passageField(page, 1)).toHaveText(first);
  for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(passageField(page, 1)).toHaveText(first);
  await expect(passageField(page, 2)).toHaveText(second);
  await expect(page.getByRole("textbox", { name: "Betreff" })).not.toHaveValue("Ein anderer Betreff");
  await expect(page.getByRole("button", { name: "Rückgängig" })).toBeDisabled();
});

/** Presses keys faster than the page takes them, as a person does where it is busy. */
async function pressAtOnce(page: Page, ...keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

test("keys do their work where the keys before them have put the text cursor, however quickly they come", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Eins zwei drei");
  const field = passageField(page, 1);
  const three = ["ArrowRight", "ArrowRight", "ArrowRight"];
  await markIn(page, 1, "start");
  await pressAtOnce(page, ...three, "Backspace");
  await expect(field).toHaveText("Eis zwei drei");
  await pressAtOnce(page, ...three, "Delete");
  await expect(field).toHaveText("Eis zei drei");
  await pressAtOnce(page, "Home", "ArrowRight", "Enter");
  await expect(field).toHaveText("E");
  await expect(passageField(page, 2)).toHaveText("is zei drei");
  await pressAtOnce(page, "End", "Enter", "x");
  await expect(passageField(page, 2)).toHaveText("is zei drei");
  await expect(passageField(page, 3)).toHaveText("x");
});

test("a change from elsewhere leaves the text cursor where it was just put @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Eins zwei drei");
  await markIn(page, 1, "start");
  const down = page.getByRole("button", { name: "Absatz nach unten" });
  // In one breath, so that the browser has not yet told anybody of the selection.
  await down.evaluate((button: HTMLElement) => {
    getSelection()?.modify("move", "forward", "word");
    button.click();
  });
  await expect(passageField(page, 2)).toHaveText("Eins zwei drei");
  await settle(page);
  await page.keyboard.type("x");
  await expect(passageField(page, 2)).toHaveText(/^Eins ?x ?zwei drei$/u);
});

test("enter breaks a passage and backspace joins it again @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const field = passageField(page, 1);
  const before = await passageText(page, 1);
  await markIn(page, 1, "start");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(field).toHaveText(before.slice(0, 3));
  await expectCaretIn(page, 2);
  await page.keyboard.press("Backspace");
  await expect(field).toHaveText(before);
  await expectCaretIn(page, 1);
});

test("the page follows the text, and a click on it finds the passage", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const picture = page.getByRole("img", { name: /Seite 1 von/u });
  const shown = () => picture.innerHTML();
  await expect.poll(shown).not.toBe("");
  const before = await shown();
  await markIn(page, 1, "end");
  await page.keyboard.type(" Neu.");
  await expect.poll(shown).not.toBe(before);
  await expect(page.locator(".page-mark").first()).toBeVisible();
  const box = await picture.boundingBox();
  if (box === null) throw new Error("The page is not on the screen");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * (125 / 297));
  await expectCaretIn(page, 1);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * (100 / 297));
  await expect(page.getByRole("textbox", { name: "Betreff" })).toBeFocused();
});

test("pages are turned, zoomed, fitted and hidden @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await expect(page.getByText(/^Seite 1 von 2$/u)).toBeVisible();
  await page.getByRole("button", { name: "Nächste Seite" }).click();
  await expect(page.getByText(/^Seite 2 von 2$/u)).toBeVisible();
  await page.getByRole("button", { name: "Seite vergrößern" }).click();
  const zoomed = await page.locator(".page").first().boundingBox();
  await page.getByRole("button", { name: "Seite einpassen" }).click();
  const fitted = await page.locator(".page").first().boundingBox();
  expect(zoomed?.width).toBeGreaterThan(fitted?.width ?? 0);
  await page.getByRole("button", { name: "Seitenansicht ein- oder ausblenden" }).click();
  await expect(page.getByRole("region", { name: "Seitenansicht" })).toBeHidden();
  await page.keyboard.press("Control+Alt+p");
  await expect(page.getByRole("region", { name: "Seitenansicht" })).toBeVisible();
});
