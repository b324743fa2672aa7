import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { expectAccessible } from "./expect-accessible";
import { retype } from "./letter-text";
import { letterFromTemplate, showStep } from "./new-letter";

const costs = (page: Page) => page.getByRole("listitem", { name: /^Kosten/u });

/** A letter whose edited passage the template would word otherwise by now. */
async function letterWithOffer(appell: AppellApp): Promise<Page> {
  const page = await letterFromTemplate(appell);
  await retype(page, 3, "Das kostet uns zu viel.");
  await showStep(page, "Positionen");
  await costs(page).getByRole("radio", { name: "abschwächen" }).click();
  await expect(costs(page).getByRole("button", { name: "Vergleichen" })).toBeVisible();
  return page;
}

test.beforeEach(async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("the choice of positions with an offer and a dropped one is accessible, light and dark", async ({ appell }) => {
  const page = await letterWithOffer(appell);
  await page
    .getByRole("listitem", { name: /^Abschiebungen/u })
    .getByRole("radio", { name: "weglassen" })
    .click();
  await expectAccessible(page);
});

test("the rail of icons is accessible, light and dark", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.setViewportSize({ width: 1100, height: 700 });
  await showStep(page, "Positionen");
  await expectAccessible(page);
});

test("the comparison with the template is accessible, light and dark", async ({ appell }) => {
  const page = await letterWithOffer(appell);
  await costs(page).getByRole("button", { name: "Vergleichen" }).click();
  await expect(page.getByRole("dialog", { name: "Ihr Absatz und die Vorlage" })).toBeVisible();
  await expectAccessible(page, ".modal");
});

test("the bar that finds and replaces is accessible, light and dark", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.keyboard.press("Control+h");
  await page.keyboard.type("Antrag");
  await expect(page.getByRole("search")).toContainText(/1 von \d/u);
  await expectAccessible(page);
});

test("a letter without a template is accessible where positions would be chosen, light and dark", async ({
  appell,
}) => {
  const page = await appell.openedBy(() => appell.page.getByRole("button", { name: /Leerer Brief/u }).click());
  await showStep(page, "Positionen");
  await expect(page.getByText(/ist ohne Vorlage entstanden/u)).toBeVisible();
  await expectAccessible(page);
});
