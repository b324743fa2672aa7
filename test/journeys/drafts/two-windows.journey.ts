import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { expectSaved } from "../window/new-letter";
import { storedDrafts } from "./stored-text";

/** A draft with two earlier versions, and its window beside the list. */
async function openBesideTheList(appell: AppellApp): Promise<{ readonly list: Page; readonly letter: Page }> {
  const list = appell.page;
  await expect(list.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const id = await newDraft(list);
  for (const subject of ["Erster Betreff", "Zweiter Betreff"]) {
    const { draft } = await answerOf(list, "drafts.load", { id });
    const changed = { ...draft, letter: { ...draft.letter, subject } };
    await answerOf(list, "drafts.save", { draft: changed, baseRevision: draft.revision });
  }
  const letter = await appell.openedBy(() => list.locator(".row-open").first().click());
  await expect(letter).toHaveTitle("Zweiter Betreff – Appell");
  return { list, letter };
}

async function chooseCommand(list: Page, name: RegExp): Promise<void> {
  await list.getByRole("button", { name: /^Befehle für/u }).click();
  await list.getByRole("menuitem", { name }).click();
}

const subjectField = (letter: Page) => letter.getByRole("textbox", { name: "Betreff" });
const kept = (appell: AppellApp) =>
  storedDrafts(join(appell.dataFolder, "drafts")).map(({ letter: { name, subject } }) => ({ name, subject }));

test("a draft that is renamed in the list takes the name over in its own window, and nothing is doubled", async ({
  appell,
}) => {
  const { list, letter } = await openBesideTheList(appell);
  await subjectField(letter).fill("Getippt und noch nicht gespeichert");
  await chooseCommand(list, /Umbenennen/u);
  await list.getByLabel("Name", { exact: true }).fill("Für den Rat");
  await list.keyboard.press("Enter");
  await expect(letter).toHaveTitle("Für den Rat – Appell");
  await expect(list.locator(".row-title")).toHaveText(["Für den Rat"]);
  await subjectField(letter).fill("Danach getippt");
  await expectSaved(letter);
  await expect.poll(() => kept(appell)).toEqual([{ name: "Für den Rat", subject: "Danach getippt" }]);
  await expect(list.locator(".row-title")).toHaveText(["Für den Rat"]);
});

test("an earlier version that is brought back in the list comes back in the draft's own window @once", async ({
  appell,
}) => {
  const { list, letter } = await openBesideTheList(appell);
  await chooseCommand(list, /Frühere/u);
  await list.getByRole("listbox", { name: "Fassungen nach Zeit" }).getByRole("option").last().click();
  await list.getByRole("button", { name: "Diese Fassung zurückholen" }).click();
  await expect(letter).not.toHaveTitle("Zweiter Betreff – Appell");
  await subjectField(letter).fill("Danach getippt");
  await expectSaved(letter);
  await expect.poll(() => kept(appell)).toEqual([{ name: "", subject: "Danach getippt" }]);
});
