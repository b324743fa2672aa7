import { WORD } from "../../renderer/passages/paste/clipboards";
import { expect, test } from "../appell-app";
import { expectCaretIn, markIn, passageField, passageText, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate } from "../window/new-letter";
import { paste } from "./paste";

test("words are formatted by keys and toolbar, and stay so", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Fett");
  await markIn(page, 1, "all");
  await page.keyboard.press("Control+b");
  await expect(passageField(page, 1).locator("strong")).toHaveText("Fett");
  const bar = page.getByRole("toolbar", { name: "Werkzeuge für Absatz 1" });
  await expect(bar.getByRole("button", { name: "Fett" })).toHaveAttribute("aria-pressed", "true");
  await bar.getByRole("button", { name: "Kursiv" }).click();
  await expect(passageField(page, 1).locator("em")).toHaveText("Fett");
  await bar.getByRole("button", { name: "Nummerierte Liste" }).click();
  await expect(passageField(page, 1).locator("ol li")).toHaveText("Fett");
  await bar.getByRole("button", { name: "Verweis …" }).click();
  await page.getByRole("textbox", { name: "Adresse" }).fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Verweis setzen" }).click();
  await expect(page.getByText(/Das ist keine Adresse/u)).toBeVisible();
  await page.getByRole("textbox", { name: "Adresse" }).fill("example.org");
  await page.getByRole("button", { name: "Verweis setzen" }).click();
  await expect(passageField(page, 1).locator(".words-link")).toHaveText("Fett");
  await expectSaved(page);
  await page.reload();
  await expect(passageField(page, 1).locator("ol li .words-link")).toHaveText("Fett");
});

test("what is pasted from Word is cleaned, undone in one step, and runs nothing", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const before = await passageText(page, 1);
  await markIn(page, 1, "end");
  await page.keyboard.press("Enter");
  await paste(page, `<img src=x onerror="document.title='hacked'">${WORD}`, "");
  await expect(passageField(page, 2)).toHaveText("Unsere Lage");
  await expect(passageField(page, 3)).toContainText("Seit neun Jahren begleiten wir Menschen[1] vor Ort.");
  await expect(passageField(page, 3).locator("li")).toHaveText(["Sprachkurse", "auch am Abend"]);
  await expect(page).not.toHaveTitle(/hacked/u);
  await page.keyboard.press("Control+z");
  await expect(passageField(page, 1)).toHaveText(before);
  await expect(passageField(page, 2)).toHaveText("");
});

test("a break of the line, splitting in the middle and joining keep every word @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Eins zwei");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("drei");
  await expect(passageField(page, 1).locator("br")).toHaveCount(1);
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(passageField(page, 2)).toHaveText("drei");
  await expectCaretIn(page, 2);
  await page.keyboard.press("Backspace");
  await expect(passageField(page, 1)).toHaveText("Eins zweidrei");
});

test("signs are set while typing, and undoing right after takes back no more than that @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Am 12.");
  await page.keyboard.type(' Mai sagte sie: "');
  await expect(passageField(page, 1)).toHaveText("Am 12. Mai sagte sie: „");
  expect(await passageText(page, 1)).toContain("12.\u00a0Mai");
  await page.keyboard.press("Control+z");
  await expect(passageField(page, 1)).toHaveText('Am 12. Mai sagte sie: "');
  await page.keyboard.type("Ja");
  await expect(passageField(page, 1)).toHaveText('Am 12. Mai sagte sie: "Ja');
});

test("signs are set where the text cursor was set right before, and the next words follow them @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await markIn(page, 2, "end");
  // As dictation and text expanders do it: no event tells of the selection before the words come.
  await passageField(page, 1).evaluate((field) => {
    getSelection()?.collapse(field.querySelector("p"), 0);
    document.execCommand("insertText", false, '"');
  });
  await expect(passageField(page, 1)).toHaveText(/^„/u);
  await page.keyboard.type("Ja");
  await expect(passageField(page, 1)).toHaveText(/^„Ja/u);
});

test("a word that nobody knows is marked, corrected at the word, or learnt @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Die Versamlung am Xyzplatz.");
  const wrong = passageField(page, 1).locator(".words-wrong");
  await expect(wrong).toHaveText(["Versamlung", "Xyzplatz"]);
  await wrong.first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Versammlung", exact: true }).click();
  await expect(passageField(page, 1)).toHaveText("Die Versammlung am Xyzplatz.");
  await wrong.first().click();
  await page.keyboard.press("Control+.");
  await page.getByRole("menuitem", { name: /„Xyzplatz“ ins Wörterbuch/u }).click();
  await expect(wrong).toHaveCount(0);
});
