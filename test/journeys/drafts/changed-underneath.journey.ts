import { join } from "node:path";
import type { Draft } from "../../../preload/letter/draft";
import { expect, test } from "../appell-app";
import { passageField, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate } from "../window/new-letter";
import { changeUnderneath } from "./change-underneath";
import { storedDrafts } from "./stored-text";

test("a draft that somebody else changed is kept beside one's own, and a sentence says so", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Mein erster Satz.");
  await expectSaved(page);
  changeUnderneath(appell, { subject: "Von woanders" });
  await retype(page, 1, "Mein zweiter Satz.");
  await expect(page.getByRole("status")).toContainText("auch an anderer Stelle geändert");
  await expect(page.getByRole("status")).toContainText("„Von woanders“");
  await expectSaved(page);
  await retype(page, 1, "Mein dritter Satz.");
  await expectSaved(page);
  const drafts = storedDrafts(join(appell.dataFolder, "drafts"));
  const texts = drafts.map(({ letter }) => [letter.subject, JSON.stringify(letter.passages[0])]);
  expect(texts).toHaveLength(2);
  expect(texts.find(([subject]) => subject === "Von woanders")?.[1]).toContain("Mein erster Satz.");
  expect(texts.find(([subject]) => subject !== "Von woanders")?.[1]).toContain("Mein dritter Satz.");
  await page.reload();
  await expect(passageField(page, 1)).toHaveText("Mein dritter Satz.");
});

test("two drafts of one letter can be told apart by their names, also after the next save @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await expectSaved(page);
  const [{ letter }] = storedDrafts(join(appell.dataFolder, "drafts")) as [Draft];
  changeUnderneath(appell, { closing: "Mit anderen Grüßen" });
  for (const words of ["Mein erster Satz.", "Mein zweiter Satz."]) {
    await retype(page, 1, words);
    await expectSaved(page);
  }
  await expect(appell.page.locator(".row-title")).toHaveCount(2);
  const titles = await appell.page.locator(".row-title").allTextContents();
  expect(titles).toContain(letter.subject);
  expect(new Set(titles).size).toBe(2);
});

test("the list shows what somebody else wrote as soon as one looks at it @once", async ({ appell }) => {
  const draft = await letterFromTemplate(appell);
  await expectSaved(draft);
  await draft.close();
  changeUnderneath(appell, { subject: "Von woanders" });
  await appell.page.getByRole("searchbox").fill("woanders");
  await expect(appell.page.locator(".row-title")).toHaveText(["Von woanders"]);
});
