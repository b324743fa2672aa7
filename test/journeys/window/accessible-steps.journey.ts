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

test("positions with an offer, the comparison and the bar that finds are accessible, light and dark @once", async ({
  appell,
}) => {
  test.slow();
  const page = await letterWithOffer(appell);
  await test.step("an offer and a dropped position", async () => {
    await page
      .getByRole("listitem", { name: /^Abschiebungen/u })
      .getByRole("radio", { name: "weglassen" })
      .click();
    await expectAccessible(page);
  });
  await test.step("the comparison with the template", async () => {
    await costs(page).getByRole("button", { name: "Vergleichen" }).click();
    const comparison = page.getByRole("dialog", { name: "Ihr Absatz und die Vorlage" });
    await expect(comparison).toBeVisible();
    await expectAccessible(page, ".modal");
    await page.keyboard.press("Escape");
    await expect(comparison).toBeHidden();
  });
  await test.step("the bar that finds and replaces", async () => {
    await showStep(page, "Absätze");
    await page.keyboard.press("Control+h");
    await page.keyboard.type("Antrag");
    await expect(page.getByRole("search")).toContainText(/1 von \d/u);
    await expectAccessible(page);
  });
});

test("the rail of icons is accessible, light and dark @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.setViewportSize({ width: 1100, height: 700 });
  await showStep(page, "Positionen");
  await expectAccessible(page);
});

test("a letter without a template is accessible where positions would be chosen, light and dark @once", async ({
  appell,
}) => {
  const page = await appell.openedBy(() => appell.page.getByRole("button", { name: /Leerer Brief/u }).click());
  await showStep(page, "Positionen");
  await expect(page.getByText(/ist ohne Vorlage entstanden/u)).toBeVisible();
  await expectAccessible(page);
});
