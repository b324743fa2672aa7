import type { Locator, Page } from "@playwright/test";
import { type AppellApp, expect } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { openDraft } from "../drafts/open-draft";
import { showStep } from "../window/new-letter";

/** One passage with a slip of every kind that the checks mend themselves. */
export const SLIPS =
  'Wir sagen "Nein" zum Plan. Wie geht\'s weiter - fragen wir uns... Das ist  zu viel , sagen,alle. Am 26. Januar sahen wir es.';

/** Opens a letter whose first passage has these words, and goes to the checks. */
export async function letterToCheck(appell: AppellApp, words: string = SLIPS): Promise<Page> {
  const { page } = appell;
  const id = await newDraft(page);
  const { draft } = await answerOf(page, "drafts.load", { id });
  const [first, ...others] = draft.letter.passages;
  if (first === undefined) throw new Error("The template has no passage");
  const changed = {
    ...first,
    blocks: [{ kind: "paragraph", text: [{ kind: "text", text: words }] }] as const,
    origin: { kind: "own" } as const,
  };
  const letter = { ...draft.letter, passages: [changed, ...others] };
  await answerOf(page, "drafts.save", { draft: { ...draft, letter }, baseRevision: draft.revision });
  const opened = await openDraft(appell, page, 0);
  await showStep(opened, "Prüfen");
  await expect(findings(opened).first()).toBeVisible();
  return opened;
}

/** The cards of what the checks find. */
export function findings(page: Page): Locator {
  // Many findings are in a list for each kind.
  return page.getByRole("listitem").and(page.locator(".finding"));
}

/** The card that has these words. */
export function finding(page: Page, words: string | RegExp): Locator {
  return findings(page).filter({ hasText: words });
}
