import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { newDraft } from "../ask-app";
import { expectAccessible } from "../window/expect-accessible";
import { storedDrafts } from "./stored-text";

const report = (page: Page) => page.getByRole("region", { name: "Ein Text ist wieder da" });

/** Leaves behind what a killed save leaves: the whole text under a name of its own. */
function leaveUnfinishedSave({ dataFolder }: AppellApp, subject: string): void {
  const folder = join(dataFolder, "drafts");
  const [draft] = storedDrafts(folder);
  if (draft === undefined) throw new Error("There is no draft");
  const text = JSON.stringify({ ...draft, revision: draft.revision + 1, letter: { ...draft.letter, subject } });
  writeFileSync(join(folder, `.${draft.id}.json.00000000-0000-4000-8000-000000000001.tmp`), text);
}

/** Leaves a text where the app puts what can't be saved. */
function leaveRescuedText({ dataFolder }: AppellApp, subject: string): void {
  const [draft] = storedDrafts(join(dataFolder, "drafts"));
  if (draft === undefined) throw new Error("There is no draft");
  const folder = join(dataFolder, "recovery");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${draft.id}.json`), JSON.stringify({ ...draft, letter: { ...draft.letter, subject } }));
}

test("a text whose save was interrupted is announced, opened from there and put away", async ({ appell }) => {
  test.slow();
  await newDraft(appell.page);
  await appell.close();
  leaveUnfinishedSave(appell, "Wieder da");
  const page = await appell.restart();
  await expect(page.getByRole("status")).toContainText("Ein Text ist wieder da und steht bei den Entwürfen.");
  await expect(report(page)).toContainText("Das Speichern war unterbrochen.");
  await expectAccessible(page);
  const opened = await appell.openedBy(() => report(page).getByRole("button", { name: "Wieder da" }).click());
  await expect(opened).toHaveTitle("Wieder da – Appell");
  await report(page).getByRole("button", { name: "Hinweis weglegen" }).click();
  await expect(report(page)).toBeHidden();
  await page.reload();
  await expect(page.locator(".row-title")).toHaveText(["Wieder da"]);
  await expect(report(page)).toBeHidden();
});

test("a text that could be saved nowhere else is announced under the name it has in the list @once", async ({
  appell,
}) => {
  test.slow();
  await newDraft(appell.page);
  await appell.close();
  leaveRescuedText(appell, "Gerettet");
  const page = await appell.restart();
  await expect(report(page)).toContainText("lag in einer Rettungsdatei");
  const name = await report(page)
    .getByRole("button", { name: /^Gerettet/u })
    .textContent();
  await expect(page.locator(".row-title", { hasText: name ?? "" })).toBeVisible();
  expect(readdirSync(join(appell.dataFolder, "recovery"))).toEqual([]);
  const texts = storedDrafts(join(appell.dataFolder, "drafts")).map(({ letter: { subject } }) => subject);
  expect(texts).toContain("Gerettet");
});
