import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";

/** So many that writing them takes more than a moment on any machine, and few enough for the window to stay at hand. */
const PASSAGES = 300;
const PASSAGE_WORDS = 250;
const VOCABULARY =
  "wir sie bitten fragen heute morgen Stadt Weg Schule Haus Antwort Menschen viele wenige gut sicher lang kurz und oder".split(
    " ",
  );

/** Words in an order of their own, so that no passage repeats another. */
function passageWords(passage: number): string {
  const words = Array.from({ length: PASSAGE_WORDS }, (_, at) => {
    const number = (passage + 1) * 7_919 + at * (passage + 3) * 104_729;
    return VOCABULARY[number % VOCABULARY.length] ?? "";
  });
  return `${words.join(" ")}.`;
}

/** Opens a letter of hundreds of pages, as nobody writes it, at the export. */
async function longLetterAtExport(appell: AppellApp): Promise<Page> {
  const { page } = appell;
  const id = await newDraft(page);
  const { draft } = await answerOf(page, "drafts.load", { id });
  const [first] = draft.letter.passages;
  if (first === undefined) throw new Error("The template has no passage");
  const passages = Array.from({ length: PASSAGES }, (_, index) => ({
    ...first,
    id: `passage-${index}`,
    blocks: [{ kind: "paragraph", text: [{ kind: "text", text: passageWords(index) }] }] as const,
    origin: { kind: "own" } as const,
  }));
  await answerOf(page, "drafts.save", {
    draft: { ...draft, letter: { ...draft.letter, passages } },
    baseRevision: draft.revision,
  });
  const opened = await appell.openedBy(() => page.locator(".row-open").first().click());
  await expect(opened.getByRole("button", { name: "Exportieren …" })).toBeVisible({ timeout: 60_000 });
  await opened.getByRole("button", { name: "Exportieren …" }).click();
  await expect(opened.getByRole("textbox", { name: "Name der Datei" })).toBeVisible({ timeout: 60_000 });
  return opened;
}

/** In the window: a fast machine shows the progress for less than a moment, so who wants to end it has to be there already. */
function cancelOnceThereIsProgress(): void {
  const observer = new MutationObserver(() => {
    const dialog = document.querySelector('[role="progressbar"]')?.closest('[role="dialog"]');
    const button = dialog?.querySelector("button");
    if (button === null || button === undefined) return;
    observer.disconnect();
    document.documentElement.dataset["ended"] = dialog?.querySelector("h2")?.textContent ?? "";
    // Nobody ends what was not painted yet.
    requestAnimationFrame(() => setTimeout(() => button.click()));
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

test("an export that takes its time shows so and is cancelled, and leaves no file @once", async ({ appell }) => {
  test.setTimeout(180_000);
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const page = await longLetterAtExport(appell);
  await page.evaluate(cancelOnceThereIsProgress);
  await page.getByRole("dialog").getByRole("button", { name: "Exportieren" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-ended", "Der Brief wird geschrieben", { timeout: 60_000 });
  await expect(page.getByRole("dialog", { name: "Brief exportieren" })).toBeVisible({ timeout: 120_000 });
  expect(readdirSync(appell.exportFolder)).toEqual([]);
});
