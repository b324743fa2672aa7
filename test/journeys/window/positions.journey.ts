import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { passageField, retype } from "./letter-text";
import { expectSaved, letterFromTemplate, showStep } from "./new-letter";

const cardOf = (page: Page, name: RegExp) => page.getByRole("listitem", { name });
const choiceOf = (page: Page, card: RegExp, choice: string) => cardOf(page, card).getByRole("radio", { name: choice });
const COSTS = /^Kosten/u;

async function letterAtPositions(appell: AppellApp): Promise<Page> {
  const page = await letterFromTemplate(appell);
  await showStep(page, "Positionen");
  await expect(page.getByRole("heading", { name: "Welche Punkte vertreten Sie?" })).toBeFocused();
  return page;
}

/** Where every card begins, from the top of the column. */
const places = (page: Page) =>
  page.locator(".position").evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));

/** The same once nothing moves any more, as it still may after a choice. */
async function restingPlaces(page: Page): Promise<readonly number[]> {
  let last = await places(page);
  await expect(async () => {
    const before = last;
    last = await places(page);
    expect(last).toEqual(before);
  }).toPass({ intervals: [300], timeout: 15_000 });
  return last;
}

test("each choice shows its sentence before it is chosen, and nothing moves meanwhile @once", async ({ appell }) => {
  const page = await letterAtPositions(appell);
  const card = cardOf(page, COSTS);
  await card.scrollIntoViewIfNeeded();
  await expect(card).toContainText("erheblichen Aufwand");
  const before = await restingPlaces(page);
  for (const [choice, sentence] of [
    ["abschwächen", /^Offen bleibt auch/u],
    ["weglassen", /^Ihr Brief sagt dazu nichts/u],
  ] as const) {
    await choiceOf(page, COSTS, choice).hover();
    await expect(card.getByText(sentence)).toBeVisible();
    await expect(card.getByText(/erheblichen Aufwand/u)).toBeHidden();
    expect(await places(page)).toEqual(before);
  }
  await choiceOf(page, COSTS, "abschwächen").focus();
  await expect(card.getByText(/^Offen bleibt auch/u)).toBeVisible();
  expect(await places(page)).toEqual(before);
  await expect(choiceOf(page, COSTS, "abschwächen")).toHaveAccessibleDescription(/^Offen bleibt auch/u);
  await expect(choiceOf(page, COSTS, "vertreten")).toBeChecked();
});

test("a choice changes the letter, lights up on the page and is counted", async ({ appell }) => {
  const page = await letterAtPositions(appell);
  const criticism = page.getByRole("region", { name: "Kritik" });
  await expect(criticism).toContainText("6 von 6");
  await choiceOf(page, COSTS, "weglassen").click();
  await expect(page.locator(".page-lit").first()).toBeAttached();
  await expect(criticism).toContainText("5 von 6");
  await expect(page.getByRole("button", { name: /^Positionen/u })).toContainText("16 von 17");
  await expect(page.locator(".page-lit")).toHaveCount(0);
  await showStep(page, "Absätze");
  await expect(passageField(page, 3)).not.toContainText("Aufwand");
  await showStep(page, "Positionen");
  await choiceOf(page, COSTS, "abschwächen").click();
  await expect(cardOf(page, COSTS)).toContainText("Steht in Absatz 3, auf der Seite hervorgehoben");
  await showStep(page, "Absätze");
  await expect(passageField(page, 3)).toContainText("Offen bleibt auch");
});

test("what a dropped position would say lies over the page and moves nothing @once", async ({ appell }) => {
  const page = await letterAtPositions(appell);
  await choiceOf(page, COSTS, "weglassen").click();
  await expect(choiceOf(page, COSTS, "weglassen")).toBeChecked();
  await expect(page.getByRole("region", { name: "Kritik" })).toContainText("5 von 6");
  const before = await restingPlaces(page);
  await choiceOf(page, COSTS, "vertreten").hover();
  await expect(cardOf(page, COSTS).getByText(/erheblichen Aufwand/u)).toBeVisible();
  expect(await places(page)).toEqual(before);
});

test("an edited passage keeps its words, and the template's new ones are offered until somebody answers", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 3, "Hagebuttentee hilft.");
  await showStep(page, "Positionen");
  await choiceOf(page, COSTS, "abschwächen").click();
  await expect(cardOf(page, COSTS)).toContainText("Sie haben diesen Absatz selbst geändert.");
  await expectSaved(page);
  await page.reload();
  await showStep(page, "Positionen");
  await cardOf(page, COSTS).getByRole("button", { name: "Vergleichen" }).click();
  const dialog = page.getByRole("dialog", { name: "Ihr Absatz und die Vorlage" });
  await expect(dialog.getByRole("region", { name: "Ihr Absatz" }).locator("del").first()).toHaveText(
    "Hagebuttentee hilft.",
  );
  await expect(dialog.getByRole("region", { name: "Neue Fassung der Vorlage" }).locator("ins")).toContainText(
    "Offen bleibt auch",
  );
  await dialog.getByRole("button", { name: "Bei meinem bleiben" }).click();
  await expect(cardOf(page, COSTS).getByRole("button", { name: "Vergleichen" })).toBeHidden();
  await page.getByRole("button", { name: "Rückgängig: Bei eigenem Absatz 3 bleiben" }).click();
  await cardOf(page, COSTS).getByRole("button", { name: "Vergleichen" }).click();
  await dialog.getByRole("button", { name: "Neue Fassung nehmen" }).click();
  await showStep(page, "Absätze");
  await expect(passageField(page, 3)).toContainText("Offen bleibt auch");
});

test("voice, tone and what only the sender knows change the whole letter @once", async ({ appell }) => {
  const page = await letterAtPositions(appell);
  await page.getByRole("radiogroup", { name: "Wer spricht?" }).getByRole("radio", { name: "ich" }).click();
  await page.getByRole("radiogroup", { name: "Ton" }).getByRole("radio", { name: "kurz" }).click();
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toContainText("ich schreibe Ihnen zum Leitantrag");
  await showStep(page, "Positionen");
  await page.getByRole("radiogroup", { name: "Wer spricht?" }).getByRole("radio", { name: "wir" }).click();
  const facts = page.getByRole("region", { name: "Angaben" });
  await expect(facts).toContainText("70.000");
  await expect(facts).toContainText("Stand 26.01.2026");
  await facts.getByRole("textbox").first().fill("Flüchtlingsrat");
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toContainText("als Flüchtlingsrat schreiben wir");
});

test("a text of one's own leads to its passages, and is linked to no template that it does not fit @once", async ({
  appell,
}) => {
  const page = await letterOfWords(appell, "Wir bitten um Bäume.");
  await expect(page.getByText(/ist ohne Vorlage entstanden/u)).toBeVisible();
  await page.getByRole("button", { name: "Mit einer Vorlage verbinden" }).click();
  await expect(page.getByRole("status")).toContainText("passt zu keiner Ihrer Vorlagen");
  await page.getByRole("button", { name: "Zu den Absätzen" }).click();
  await expect(page.getByRole("heading", { name: "Machen Sie daraus Ihren Brief" })).toBeFocused();
});

test("a text is linked to the template that it fits, word by word as it was @once", async ({ appell }) => {
  const words =
    "Der Antrag stellt nach unserer Überzeugung Grundsätze zur Disposition, die den Umgang mit Schutzsuchenden getragen haben: Humanität und Rechtsstaatlichkeit. Zwischen Anspruch und Inhalt klafft eine Lücke: Von Gerechtigkeit und Zusammenhalt ist die Rede, ausgearbeitet sind Abschiebung, Kontrolle und Abschreckung.";
  const page = await letterOfWords(appell, words);
  await page.getByRole("button", { name: "Mit einer Vorlage verbinden" }).click();
  await expect(page.getByRole("status")).toContainText("Kein Wort hat sich geändert.");
  const card = cardOf(page, /^Bruch mit/u);
  await expect(card.getByRole("radio", { name: "vertreten" })).toBeChecked();
  await choiceOf(page, /^Bruch mit/u, "abschwächen").click();
  await expect(card).toContainText("Dieser Absatz kommt aus Ihrem eigenen Text.");
  await expectSaved(page);
  await page.reload();
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toHaveText(words);
  await showStep(page, "Positionen");
  await expect(card).toContainText("Dieser Absatz kommt aus Ihrem eigenen Text.");
});

/** A letter that begins from nothing, with one passage, at the step of positions. */
async function letterOfWords(appell: AppellApp, words: string): Promise<Page> {
  const page = await appell.openedBy(() => appell.page.getByRole("button", { name: /Leerer Brief/u }).click());
  await page.getByRole("button", { name: "Ersten Absatz schreiben" }).click();
  await page.keyboard.insertText(words);
  await expect(passageField(page, 1)).toHaveText(words);
  await showStep(page, "Positionen");
  return page;
}
