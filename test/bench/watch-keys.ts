import type { Page } from "@playwright/test";

/** Milliseconds from a key press to the frame that shows it. */
export interface SeenKey {
  /** In the text. */
  readonly text: number;
  /** On the pages; infinite where they did not follow. */
  readonly pages: number;
}

interface Watched {
  keyTimes(): readonly { readonly text: number | null; readonly pages: number | null }[];
}

/**
 * Notes in the page when a key was pressed and when its pictures were on the screen: in the second frame after all new
 * pictures in view were ready in their places. The last pictures before the next key press count, because a key may change
 * several pages. The text is on the screen in the second frame after the key press. Gives what tells the times of each key
 * so far.
 */
export async function watchKeys(page: Page): Promise<() => Promise<readonly SeenKey[]>> {
  await page.evaluate(() => {
    const keys: { readonly pressed: number; written: number | null; seen: number | null }[] = [];
    let firstOpen = 0;
    const frame = () => new Promise(requestAnimationFrame);
    const note = async ({ timeStamp }: Event) => {
      const key: (typeof keys)[number] = { pressed: timeStamp, written: null, seen: null };
      keys.push(key);
      await frame();
      await frame();
      key.written = performance.now();
    };
    document.addEventListener("keydown", note, { capture: true });
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
    const since = (from: number, to: number | null) => (to === null ? null : to - from);
    (window as unknown as Watched).keyTimes = () =>
      keys.map(({ pressed, written, seen }) => ({ text: since(pressed, written), pages: since(pressed, seen) }));
  });
  return async () => {
    const times = await page.evaluate(() => (window as unknown as Watched).keyTimes());
    // Infinity does not cross from the page.
    return times.map(({ text, pages }) => ({ text: text ?? Infinity, pages: pages ?? Infinity }));
  };
}
