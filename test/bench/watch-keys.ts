import type { Page } from "@playwright/test";

interface Watched {
  keyTimes(): readonly (number | null)[];
}

/**
 * Notes in the page when a key was pressed and when its pictures were on the screen: in the second frame after all new
 * pictures in view were ready in their places. The last pictures before the next key press count, because a key may change
 * several pages. Gives what tells the milliseconds of each key so far.
 */
export async function watchKeys(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const keys: { readonly pressed: number; seen: number | null }[] = [];
    let firstOpen = 0;
    const note = ({ timeStamp }: Event) => keys.push({ pressed: timeStamp, seen: null });
    document.addEventListener("keydown", note, { capture: true });
    const frame = () => new Promise(requestAnimationFrame);
    const isInView = (picture: HTMLImageElement) => {
      const { top, bottom } = picture.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    };
    const observer = new MutationObserver(async (changes) => {
      const nodes = changes.flatMap(({ type, target, addedNodes }) =>
        type === "attributes" ? [target] : [...addedNodes],
      );
      const pictures = nodes
        .filter((node): node is HTMLImageElement => node instanceof HTMLImageElement)
        .filter(isInView);
      if (pictures.length === 0) return;
      const shown = keys.slice(Math.min(firstOpen, keys.length - 1));
      firstOpen = keys.length;
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      await frame();
      await frame();
      const seen = performance.now();
      for (const key of shown) key.seen = seen;
    });
    const pages = document.querySelector(".preview-pages") ?? document.body;
    observer.observe(pages, { subtree: true, childList: true, attributeFilter: ["src"] });
    (window as unknown as Watched).keyTimes = () =>
      keys.map(({ pressed, seen }) => (seen === null ? null : seen - pressed));
  });
  return async () =>
    (await page.evaluate(() => (window as unknown as Watched).keyTimes())).map((ms) => ms ?? Number.POSITIVE_INFINITY);
}
