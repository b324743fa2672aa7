import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AppellApp } from "../appell-app";
import { expect, test } from "../appell-app";
import { expectSaved, letterFromTemplate, passageField } from "../window/new-letter";
import { storedDrafts } from "./stored-text";

/** Does to the only draft what another copy of the app does, or the folder's synchronisation. */
function changeUnderneath(appell: AppellApp, subject: string): void {
  const folder = join(appell.dataFolder, "drafts");
  const [draft] = storedDrafts(folder);
  if (draft === undefined) throw new Error("There is no draft");
  const path = join(folder, `${draft.id}.json`);
  const present = JSON.parse(readFileSync(path, "utf8"));
  const changed = { ...present, revision: present.revision + 1, letter: { ...present.letter, subject } };
  writeFileSync(path, JSON.stringify(changed));
}

test("a draft that somebody else changed is kept beside one's own, and a sentence says so", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await passageField(page, 1).fill("Mein erster Satz.");
  await expectSaved(page);
  changeUnderneath(appell, "Von woanders");
  await passageField(page, 1).fill("Mein zweiter Satz.");
  await expect(page.getByRole("status")).toContainText("auch an anderer Stelle geändert");
  await expect(page.getByRole("status")).toContainText("„Von woanders“");
  await expectSaved(page);
  await passageField(page, 1).fill("Mein dritter Satz.");
  await expectSaved(page);
  const drafts = storedDrafts(join(appell.dataFolder, "drafts"));
  const texts = drafts.map(({ letter }) => [letter.subject, JSON.stringify(letter.passages[0])]);
  expect(texts).toHaveLength(2);
  expect(texts.find(([subject]) => subject === "Von woanders")?.[1]).toContain("Mein erster Satz.");
  expect(texts.find(([subject]) => subject !== "Von woanders")?.[1]).toContain("Mein dritter Satz.");
  const titles = await appell.page.locator(".row-title").allTextContents();
  expect(new Set(titles).size).toBe(2);
  await page.reload();
  await expect(passageField(page, 1)).toHaveValue("Mein dritter Satz.");
});

test("the list shows what somebody else wrote as soon as one looks at it", async ({ appell }) => {
  const draft = await letterFromTemplate(appell);
  await expectSaved(draft);
  await draft.close();
  changeUnderneath(appell, "Von woanders");
  await appell.page.getByRole("searchbox").fill("woanders");
  await expect(appell.page.locator(".row-title")).toHaveText(["Von woanders"]);
});
