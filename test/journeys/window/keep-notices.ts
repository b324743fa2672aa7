import type { Page } from "@playwright/test";

/** A sentence about what went well goes after some seconds, in which a busy machine has not looked at it twice. */
export async function keepNotices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const waitUnlessLong = (run: () => void, delayMs = 0) => (delayMs > 5_000 ? 0 : wait(run, delayMs));
    window.setTimeout = waitUnlessLong as typeof window.setTimeout;
  });
}
