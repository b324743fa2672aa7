import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { expectAccessible } from "../window/expect-accessible";
import { aProfile, expectLetterhead, letterOnPaper, mode, OWN, preview, stationery } from "./paper-steps";

// Axe looks at every state twice, for both schemes.
test.setTimeout(240_000);

test("the bar above the pages fits a narrow pane and a narrow window, and is accessible there, light and dark @once", async ({
  appell,
}) => {
  await answerOf(appell.page, "stationery.keep", {
    profile: aProfile({ name: "Kreisverband Musterstadt-Nord mit einem sehr langen Namen" }),
  });
  const page = await letterOnPaper(appell, OWN, "preprinted");
  const edge = page.getByRole("separator", { name: "Breite der Seitenansicht" });
  await page.setViewportSize({ width: 1100, height: 700 });
  await edge.focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
  await expectLetterhead(page, false);
  await expectInside(page);
  await expectAccessible(page);
  await stationery(page).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 760, height: 560 });
  await page.getByRole("radio", { name: "Seite", exact: true }).click();
  await expectInside(page);
  await expectAccessible(page);
  await page.keyboard.press("Control+e");
  await mode(page, "Ohne", ".modal").click();
  await expectAccessible(page, ".modal");
});

/** Nothing of the bar stands out of its pane. */
async function expectInside(page: Page): Promise<void> {
  const overflow = () =>
    page.locator(".paper-bar").evaluate((bar) => {
      const right = bar.getBoundingClientRect().right;
      return [...bar.querySelectorAll("button, p")].filter((one) => one.getBoundingClientRect().right > right).length;
    });
  await expect(page.locator(".paper-bar")).toBeVisible();
  await expect.poll(overflow).toBe(0);
}

test("stationery that is missing is told accessibly, light and dark @once", async ({ appell }) => {
  const page = await letterOnPaper(appell, OWN);
  await expect(preview(page).getByRole("alert")).toContainText("gibt es auf diesem Rechner nicht");
  await expect(preview(page).getByRole("alert")).toHaveCount(1);
  await expectAccessible(page);
});
