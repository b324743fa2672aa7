import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { letterFromTemplate, showStep } from "../window/new-letter";

/** Remembers every mark that lights up, as shares of the page's width: they are there for a moment only. */
async function watchLight(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { share: number; isWhole: boolean }[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const mark of document.querySelectorAll(".page-lit")) {
        const width = mark.closest(".page")?.getBoundingClientRect().width ?? 1;
        const share = mark.getBoundingClientRect().width / width;
        seen.push({ share, isWhole: mark.classList.contains("page-whole") });
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

function seenLight(page: Page): Promise<readonly { readonly share: number; readonly isWhole: boolean }[]> {
  return page.evaluate(() => (window as unknown as { seen: { share: number; isWhole: boolean }[] }).seen);
}

test("a choice lights up the sentences that it changed, not the passage that they stand in @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await showStep(page, "Positionen");
  await watchLight(page);
  await page
    .getByRole("listitem", { name: /^Kosten/u })
    .getByRole("radio", { name: "abschwächen" })
    .click();
  await expect.poll(async () => (await seenLight(page)).length).toBeGreaterThan(0);
  const light = await seenLight(page);
  expect(light.some(({ isWhole }) => isWhole)).toBe(false);
  // The line in which a sentence begins or ends is not marked over all of its width.
  expect(Math.min(...light.map(({ share }) => share))).toBeLessThan(0.75);
  await expect(page.locator(".page-lit")).toHaveCount(0);
});
