import { fillDrafts } from "../../bench/fill-drafts";
import { aLetter } from "../../letter/letter-builder";
import { expect, test } from "../appell-app";
import { openDraft } from "./open-draft";

test.use({ prepare: { run: ({ dataFolder }) => fillDrafts(dataFolder, 60, aLetter({})) } });

test("fifty drafts are listed and can be opened, the others are a click away", async ({ appell }) => {
  const { page } = appell;
  const titles = page.locator(".row-title");
  // The first window of the list is drawn before the rest; the whole has to follow by itself.
  await expect(titles).toHaveCount(50);
  await expect(titles.first()).toHaveText("Brief 59");
  await page.getByRole("button", { name: "Weitere zeigen (noch 10)" }).click();
  await expect(titles).toHaveCount(60);
  const letter = await openDraft(appell, page, 59);
  await expect(letter.getByRole("heading", { level: 1 })).toHaveText("Brief 0");
});
