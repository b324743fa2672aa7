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
 * Notes in the page when a key was pressed and when its pictures were on the screen: when the browser says that it painted
 * the last new picture in view (Element Timing). The last pictures before the next key press count, because a key may change
 * several pages; where they gave way to newer ones before they were painted, those count. The text is on the screen in the
 * second frame after the key press. Gives what tells the times of each key so far.
 */
export async function watchKeys(page: Page): Promise<() => Promise<readonly SeenKey[]>> {
  await page.evaluate(() => {
    const keys: { readonly pressed: number; written: number | null }[] = [];
    /** New pictures that came together: the keys before them, and when each was painted. */
    const arrivals: { readonly before: number; readonly painted: number[] }[] = [];
    const frame = () => new Promise(requestAnimationFrame);
    const note = async ({ timeStamp }: Event) => {
      const key: (typeof keys)[number] = { pressed: timeStamp, written: null };
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
    new MutationObserver((changes) => {
      const pictures = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node): node is HTMLImageElement => node instanceof HTMLImageElement && node.isConnected)
        .filter((picture) => !picture.hasAttribute("elementtiming"))
        .filter(isInView);
      if (pictures.length === 0) return;
      for (const picture of pictures) picture.setAttribute("elementtiming", String(arrivals.length));
      arrivals.push({ before: keys.length, painted: [] });
    }).observe(document.querySelector(".preview-pages") ?? document.body, { subtree: true, childList: true });
    const paints = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number };
        arrivals[Number(identifier)]?.painted.push(renderTime);
      }
    });
    paints.observe({ type: "element" });
    const seen = (index: number) => {
      // The last arrival before the next key press, or the first one after it.
      const own = arrivals.filter(({ before, painted }) => before === index + 1 && painted.length > 0).at(-1);
      const later = arrivals.find(({ before, painted }) => before > index + 1 && painted.length > 0);
      const arrival = own ?? later;
      return arrival === undefined ? null : Math.max(...arrival.painted);
    };
    const since = (from: number, to: number | null) => (to === null ? null : to - from);
    (window as unknown as Watched).keyTimes = () =>
      keys.map(({ pressed, written }, index) => ({
        text: since(pressed, written),
        pages: since(pressed, seen(index)),
      }));
  });
  return async () => {
    const times = await page.evaluate(() => (window as unknown as Watched).keyTimes());
    // Infinity does not cross from the page.
    return times.map(({ text, pages }) => ({ text: text ?? Infinity, pages: pages ?? Infinity }));
  };
}
