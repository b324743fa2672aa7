import { expect, test } from "../appell-app";
import { undo } from "../people/people-steps";
import { expectCaretIn, passageField } from "../window/letter-text";
import { expectSaved, showStep } from "../window/new-letter";
import { finding, findings, letterToCheck, SLIPS } from "./faulty-letter";

const MENDED = [
  ["Anführungszeichen sind gerade", "„Nein“"],
  ["Apostrophe", "geht’s"],
  ["Gedankenstrichs", "weiter – fragen"],
  ["Drei Punkte", "uns… Das"],
  ["mehrere Leerzeichen", "ist zu"],
  ["Vor einem Satzzeichen", "viel, sagen"],
  ["Nach einem Komma", "sagen, alle"],
] as const;

test("each kind of slip is mended in one step that can be taken back", async ({ appell }) => {
  test.slow();
  const page = await letterToCheck(appell);
  for (const [name, right] of MENDED) {
    const card = finding(page, name);
    await card.getByRole("button").first().click();
    await expect(card).toBeHidden();
    await showStep(page, "Absätze");
    await expect(passageField(page, 1)).toContainText(right);
    await undo(page, "Vorschlag der Prüfung");
    await expect(passageField(page, 1)).toHaveText(SLIPS);
    await showStep(page, "Prüfen");
    await expect(card).toBeVisible();
  }
});

test("slips are mended one after the other as fast as somebody presses @once", async ({ appell }) => {
  const page = await letterToCheck(appell);
  for (const [name] of MENDED) await finding(page, name).getByRole("button").first().click();
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toHaveText(
    /^Wir sagen „Nein“ zum Plan\. Wie geht’s weiter – fragen wir uns\s?… Das ist zu viel, sagen, alle\. Am 26\.\sJanuar sahen wir es\.$/u,
  );
});

test("what somebody knows of is let be, stays so, and is looked at again @once", async ({ appell }) => {
  const page = await letterToCheck(appell);
  const card = finding(page, "Niemand unterschreibt.");
  const known = page.getByRole("listitem").filter({ hasText: "Wieder ansehen" });
  const count = await findings(page).count();
  await card.getByRole("button", { name: "Ich weiß" }).click();
  await expect(findings(page)).toHaveCount(count - 1);
  await expect(known).toContainText("Unterschriften: Niemand unterschreibt.");
  await expectSaved(page);
  await page.reload();
  await showStep(page, "Prüfen");
  await expect(known).toHaveCount(1);
  await expect(card).toBeHidden();
  await known.getByRole("button").click();
  await expect(card).toBeVisible();
  await undo(page, "Hinweis wieder ansehen");
  await expect(known).toHaveCount(1);
});

test("a finding leads to its place: into the words, or to the part of the letter @once", async ({ appell }) => {
  const page = await letterToCheck(appell);
  await finding(page, "mehrere Leerzeichen").getByRole("button", { name: "Zur Stelle" }).click();
  await expectCaretIn(page, 1);
  expect(await page.evaluate(() => getSelection()?.focusOffset)).toBeGreaterThan(20);
  await showStep(page, "Prüfen");
  await finding(page, "Die Anschrift fehlt.").getByRole("button", { name: "Zur Stelle" }).click();
  await expect(page.getByRole("textbox", { name: "Anschrift", exact: true })).toBeFocused();
  await showStep(page, "Prüfen");
  await finding(page, "Niemand unterschreibt.").getByRole("button", { name: "Zur Stelle" }).click();
  await expect(page.getByRole("button", { name: "Unterschrift hinzufügen", exact: true })).toBeFocused();
  await showStep(page, "Prüfen");
  await finding(page, "Der Absender fehlt").getByRole("button", { name: "Zur Stelle" }).click();
  await expect(page.getByRole("textbox", { name: "Organisation", exact: true })).toBeFocused();
});

test("a slip is put right in one step that is named by both words @once", async ({ appell }) => {
  const page = await letterToCheck(appell, "Wir sind entäuscht. Bitte antworten Sie uns.");
  const card = finding(page, "„entäuscht“");
  await card.getByRole("button", { name: "Ändern in „enttäuscht“" }).click();
  await expect(card).toBeHidden();
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toHaveText("Wir sind enttäuscht. Bitte antworten Sie uns.");
  await undo(page, "„entäuscht“ in „enttäuscht“ ändern");
  await expect(passageField(page, 1)).toHaveText("Wir sind entäuscht. Bitte antworten Sie uns.");
});

test("a word is kept among the own words, for this letter and the next start", async ({ appell }) => {
  const page = await letterToCheck(appell, "Der Hgaebuttnetee hilft der Blaunasenfrat. Bitte antworten Sie uns.");
  const word = finding(page, "„Hgaebuttnetee“");
  await expect(finding(page, "„Blaunasenfrat“")).toBeVisible();
  await word.getByRole("button", { name: "Ins Wörterbuch aufnehmen" }).click();
  await expect(word).toBeHidden();
  await expect(finding(page, "„Blaunasenfrat“")).toBeVisible();
  await expectSaved(page);
  await appell.restart();
  const again = await appell.openedBy(() => appell.page.locator(".row-open").first().click());
  await showStep(again, "Prüfen");
  await expect(finding(again, "„Blaunasenfrat“")).toBeVisible();
  await expect(finding(again, "„Hgaebuttnetee“")).toBeHidden();
});

test("saving and the number of findings are said once the hands rest, and the focus goes on @once", async ({
  appell,
}) => {
  const page = await letterToCheck(appell);
  const status = page.getByRole("status");
  const second = findings(page).nth(1).getByRole("heading");
  const title = (await second.textContent()) ?? "";
  await page.waitForTimeout(3_000);
  await findings(page).first().getByRole("button", { name: "Ich weiß" }).press("Enter");
  await expect(page.getByRole("heading", { name: title })).toBeFocused();
  await expect(status).toContainText(/Gespeichert\. Die Prüfung findet \d+ Dinge\./u);
});
