import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { showStep } from "../window/new-letter";
import { filledLetter, STEPS } from "./filled-letter";

/** A window of 1,280 x 800 that is enlarged to 200 %. */
const ENLARGED = { width: 640, height: 400 };

/** Parts that would have to be scrolled sideways: what is read in lines must not be. Pages are pictures, and scroll as they are. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>("body *")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.closest(".preview") === null)
      .filter((part) => /auto|scroll/u.test(getComputedStyle(part).overflowX) && part.tagName !== "TEXTAREA")
      .map((part) => part.outerHTML.slice(0, 120)),
  );
}

test("every step, the export and the guide can be used enlarged to 200 %, scrolled in one direction alone @once", async ({
  appell,
}) => {
  test.setTimeout(180_000);
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const page = await filledLetter(appell);
  await page.setViewportSize(ENLARGED);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(ENLARGED.width);
  for (const step of STEPS) {
    await showStep(page, step);
    expect({ step, sideways: await sideways(page) }).toEqual({ step, sideways: [] });
  }
  const exporting = page.getByRole("button", { name: "Exportieren …" });
  await exporting.click();
  await page.getByRole("textbox", { name: "Name der Datei" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("textbox", { name: "Name der Datei" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("dialog").getByRole("button", { name: "Exportieren" })).toBeInViewport({ ratio: 1 });
  expect(await sideways(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("F1");
  const last = page.getByRole("article").getByRole("paragraph").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  expect(await sideways(page)).toEqual([]);
});
