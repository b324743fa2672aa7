import type { Page } from "@playwright/test";
import { watchKeys } from "./watch-keys";

/** As people type who type fast. */
const KEYS_A_SECOND = 8;
const KEYS = 100;
/** Keys that warm up the page, as the first words of a person do. */
const UNCOUNTED = 20;
/** Faster than anybody types. */
const BURST_A_SECOND = 15;
const BURST_KEYS = 45;
/** Time for the pages of the last key. */
const LAST_PAGES_MS = 1_000;
const WORDS = "Das sehen wir hier bei uns jeden Tag, und es wird nicht besser. ";

export interface KeyTimes {
  /** Milliseconds from each key press to the frame that shows the pages with it. */
  readonly keys: readonly number[];
  /** Milliseconds from each key press to the frame that shows it in the text. */
  readonly texts: readonly number[];
  /** Characters that are missing in the text after a burst of 15 key presses a second. */
  readonly lost: number;
}

/** Types into the fourth passage of an open draft whose pages are shown. */
export async function keyPresses(page: Page): Promise<KeyTimes> {
  await page.locator(".passage p").nth(3).click();
  await page.keyboard.press("End");
  const seen = await watchKeys(page);
  await typeEvenly(page, KEYS + UNCOUNTED, KEYS_A_SECOND);
  const counted = (await seen()).slice(UNCOUNTED);
  const before = await textLength(page);
  await typeEvenly(page, BURST_KEYS, BURST_A_SECOND);
  const [keys, texts] = [counted.map(({ pages }) => pages), counted.map(({ text }) => text)];
  return { keys, texts, lost: before + BURST_KEYS - (await textLength(page)) };
}

async function typeEvenly(page: Page, keys: number, keysASecond: number): Promise<void> {
  const start = performance.now();
  for (let at = 0; at < keys; at++) {
    await page.waitForTimeout(Math.max(0, start + (at * 1_000) / keysASecond - performance.now()));
    await page.keyboard.press(WORDS[at % WORDS.length] ?? " ");
  }
  await page.waitForTimeout(LAST_PAGES_MS);
}

function textLength(page: Page): Promise<number> {
  return page.evaluate(() => (document.activeElement?.textContent ?? "").length);
}
