import type { Page } from "@playwright/test";

/** Far enough for every step: the longest has some eighty places for the focus. */
const MOST_PRESSES = 120;

/** Presses tab until an element of this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press("Tab");
    const label = await focusedName(page);
    if (name.test(label)) return;
    passed.push(label.slice(0, 40));
  }
  throw new Error(`The keyboard does not reach ${name}, but ${[...new Set(passed)].join(" | ")}`);
}

/** What the focused element is called, by its label or its own words. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const labelled = activeElement?.getAttribute("aria-labelledby")?.split(" ")[0];
    const heading = labelled === undefined ? null : document.getElementById(labelled);
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
    const words = activeElement?.getAttribute("aria-label") ?? heading?.textContent ?? label?.textContent;
    return (words ?? activeElement?.textContent ?? "").trim();
  });
}
