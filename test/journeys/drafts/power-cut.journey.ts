import { join } from "node:path";
import { expect, test } from "../appell-app";
import { markIn, passageText, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate } from "../window/new-letter";
import { openDraft } from "./open-draft";
import { storedText } from "./stored-text";

test("what was saved when the app was killed is there at the next start, however often that happens", async ({
  appell,
}) => {
  // Three starts of the app.
  test.slow();
  let page = await letterFromTemplate(appell);
  for (const words of ["Erster Satz.", "Zweiter Satz."]) {
    await markIn(page, 1, "end");
    await page.keyboard.type(` ${words}`);
    await expectSaved(page);
    const promised = await passageText(page, 1);
    expect(promised).toContain(words);
    expect(storedText(join(appell.dataFolder, "drafts"))).toContain(words);
    // What nobody was promised may be lost, but takes nothing else with it.
    await page.keyboard.type(" Noch nicht gespeichert");
    await appell.kill();
    page = await openDraft(appell, await appell.restart(), 0);
    const found = await passageText(page, 1);
    expect(found.slice(0, promised.length)).toBe(promised);
    expect(" Noch nicht gespeichert").toContain(found.slice(promised.length));
  }
  expect(await passageText(page, 1)).toMatch(/Erster Satz\..*Zweiter Satz\./u);
});

test("a run that was killed leaves one draft, and nothing in its way @electron", async ({ appell }) => {
  const draft = await letterFromTemplate(appell);
  await retype(draft, 1, "Das bleibt.");
  await expectSaved(draft);
  await appell.kill();
  const page = await appell.restart();
  await expect(page.locator(".row-title")).toHaveCount(1);
  await expect(page.getByRole("heading", { name: /ließ(?:en)? sich nicht lesen/u })).toBeHidden();
});
