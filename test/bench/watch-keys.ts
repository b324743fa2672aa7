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
 * Notes in the page when a key was pressed and when the pages with it were on the screen: when the browser says that it
 * painted a word (Element Timing) which came into the document together with the new drawings in view. The last drawings
 * before the next key press count, because a key may change several pages. The text is on the screen in the second frame
 * after the key press. Gives what tells the times of each key so far.
 */
export async function watchKeys(page: Page): Promise<() => Promise<readonly SeenKey[]>> {
  await page.evaluate(() => {
    const keys: { readonly pressed: number; written: number | null }[] = [];
    /** New drawings that came together, and how many keys were pressed before them. */
    const arrivals: { readonly before: number; paintedAt: number | null }[] = [];
    const frame = () => new Promise(requestAnimationFrame);
    const note = async ({ timeStamp }: Event) => {
      const key: (typeof keys)[number] = { pressed: timeStamp, written: null };
      keys.push(key);
      await frame();
      await frame();
      key.written = performance.now();
    };
    document.addEventListener("keydown", note, { capture: true });
    const isInView = (drawing: Element) => {
      const { top, bottom } = drawing.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    };
    const word = (name: string) => {
      const element = document.createElement("span");
      element.textContent = "·";
      element.style.cssText = "position:fixed;left:0;top:0";
      element.setAttribute("elementtiming", name);
      return element;
    };
    let shown: Element | null = null;
    new MutationObserver((changes) => {
      const drawings = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node): node is Element => node instanceof Element && node.isConnected && node.matches(".page-band"));
      if (!drawings.some(isInView)) return;
      shown?.remove();
      shown = word(String(arrivals.length));
      document.body.append(shown);
      arrivals.push({ before: keys.length, paintedAt: null });
    }).observe(document.querySelector(".preview-pages") ?? document.body, { subtree: true, childList: true });
    const paints = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number };
        const arrival = arrivals[Number(identifier)];
        if (arrival !== undefined) arrival.paintedAt = renderTime;
      }
    });
    paints.observe({ type: "element" });
    const seen = (index: number) => {
      // Drawings that gave way to newer ones before they were painted were never seen.
      const painted = arrivals.filter(({ paintedAt }) => paintedAt !== null);
      // The last arrival before the next key press, or the first one after it.
      const own = painted.filter(({ before }) => before === index + 1).at(-1);
      return (own ?? painted.find(({ before }) => before > index + 1))?.paintedAt ?? null;
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
