import { join } from "node:path";
import type { Page } from "@playwright/test";
import { markIn, passageField, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate, showStep } from "../window/new-letter";
import { openDraft } from "./open-draft";
import { expect, test } from "./small-disk-app";
import { storedDrafts, storedText } from "./stored-text";

/** A failed save is tried again after half a minute at the latest. */
const RETRIED = { timeout: 40_000 };

async function expectFailure(page: Page, reason: RegExp): Promise<void> {
  await expect(page.getByTestId("saved-state")).toHaveText("Nicht gespeichert");
  await expect(page.getByRole("alert")).toContainText(reason);
  await expect(page.getByRole("alert")).toContainText(/Ihr Text liegt inzwischen in .*Appell-Rettung/u);
}

test("a full disk is said in words until there is space, and the text is safe elsewhere meanwhile", async ({
  appell,
  disk,
}) => {
  const rescue = join(appell.folders.home, "Appell-Rettung");
  const page = await letterFromTemplate(appell);
  const field = passageField(page, 1);
  disk.fill();
  await retype(page, 1, "Das passt nicht mehr.");
  await expectFailure(page, /kein Platz mehr/u);
  await expect.poll(() => storedText(rescue)).toContain("Das passt nicht mehr.");
  await markIn(page, 1, "end");
  await page.keyboard.type(" Das auch nicht.");
  await expect.poll(() => storedText(rescue), { timeout: 5_000 }).toContain("Das passt nicht mehr. Das auch nicht.");
  await expectFailure(page, /kein Platz mehr/u);
  await expect(field).toHaveText("Das passt nicht mehr. Das auch nicht.");
  disk.clear();
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert", RETRIED);
  await expect(page.getByRole("alert")).toBeHidden();
  expect(storedText(join(disk.folder, "drafts"))).toContain("Das passt nicht mehr. Das auch nicht.");
  expect(storedDrafts(rescue)).toEqual([]);
});

test("a read-only folder is said in words, and the text is saved when it can be written again", async ({
  appell,
  disk,
}) => {
  const page = await letterFromTemplate(appell);
  await expectSaved(page);
  disk.makeReadOnly();
  await retype(page, 1, "Hier darf niemand schreiben.");
  await expectFailure(page, /lässt sich nicht schreiben/u);
  const rescue = join(appell.folders.home, "Appell-Rettung");
  await expect.poll(() => storedText(rescue)).toContain("Hier darf niemand schreiben.");
  disk.makeWritable();
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert", RETRIED);
  expect(storedText(join(disk.folder, "drafts"))).toContain("Hier darf niemand schreiben.");
});

test("the text that lay elsewhere when the app was killed on a full disk is a draft at the next start @once", async ({
  appell,
  disk,
}) => {
  const draft = await letterFromTemplate(appell);
  disk.fill();
  await retype(draft, 1, "Gerettet.");
  await expectFailure(draft, /kein Platz mehr/u);
  await appell.kill();
  disk.clear();
  const page = await appell.restart();
  await expect(page.locator(".row-title")).toHaveCount(2);
  const recovered = await openDraft(appell, page, 0);
  await showStep(recovered, "Absätze");
  await expect(passageField(recovered, 1)).toHaveText("Gerettet.");
});

test("a text that was rescued outlives starts on a disk that is still full, and what is saved there later @once", async ({
  appell,
  disk,
}) => {
  test.slow();
  const first = await letterFromTemplate(appell);
  disk.fill();
  await retype(first, 1, "Gerettet.");
  await expectFailure(first, /kein Platz mehr/u);
  await appell.kill();
  const second = await openDraft(appell, await appell.restart(), 0);
  await showStep(second, "Absätze");
  await retype(second, 1, "Danach geschrieben.");
  await expectFailure(second, /kein Platz mehr/u);
  disk.clear();
  await expect(second.getByTestId("saved-state")).toHaveText("Gespeichert", RETRIED);
  await appell.kill();
  const page = await appell.restart();
  await expect(page.locator(".row-title")).toHaveCount(2);
  const text = storedText(join(disk.folder, "drafts"));
  expect(text).toContain("Gerettet.");
  expect(text).toContain("Danach geschrieben.");
});
