import type { Page } from "@playwright/test";

/** As people type who type fast. */
const KEYS_A_SECOND = 8;
const KEYS = 100;
/** Keys that warm up the page, as the first words of a person do. */
const UNCOUNTED = 20;
/** Time for the pages of the last key. */
const LAST_PAGES_MS = 1_000;
const WORDS = "Das sehen wir hier bei uns jeden Tag, und es wird nicht besser. ";

/** Milliseconds from each key press to the frame that shows the pages with it, in an open draft. */
export async function keyPresses(page: Page): Promise<readonly number[]> {
  await page.locator(".passage p").nth(3).click();
  await page.keyboard.press("End");
  await watch(page);
  const start = performance.now();
  for (let at = 0; at < KEYS + UNCOUNTED; at++) {
    await page.waitForTimeout(Math.max(0, start + (at * 1_000) / KEYS_A_SECOND - performance.now()));
    await page.keyboard.press(WORDS[at % WORDS.length] ?? " ");
  }
  await page.waitForTimeout(LAST_PAGES_MS);
  const measured = await page.evaluate(() => (window as unknown as Watched).keyPresses());
  return measured.slice(UNCOUNTED).map((ms) => ms ?? Number.POSITIVE_INFINITY);
}

interface Watched {
  keyPresses(): readonly (number | null)[];
}

/**
 * Notes in the page when a key was pressed and when its pictures were on the screen: in the second frame after they were
 * decoded in their place. The last picture before the next key press counts, because a key may change both pages.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: { readonly pressed: number; seen: number | null }[] = [];
    let firstOpen = 0;
    const note = ({ timeStamp }: Event) => keys.push({ pressed: timeStamp, seen: null });
    document.addEventListener("keydown", note, { capture: true });
    const frame = () => new Promise(requestAnimationFrame);
    const observer = new MutationObserver(async (changes) => {
      const shown = keys.slice(Math.min(firstOpen, keys.length - 1));
      firstOpen = keys.length;
      await Promise.all(changes.map(({ target }) => (target as HTMLImageElement).decode().catch(() => undefined)));
      await frame();
      await frame();
      const seen = performance.now();
      for (const key of shown) key.seen = seen;
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ["src"] });
    (window as unknown as Watched).keyPresses = () =>
      keys.map(({ pressed, seen }) => (seen === null ? null : seen - pressed));
  });
}
