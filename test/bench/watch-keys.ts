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
    /** New pictures that came together, by their names, and how many keys were pressed before them. */
    const arrivals: { readonly before: number; readonly pictures: readonly string[] }[] = [];
    const paintedAt = new Map<string, number>();
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
    // Named before they are loaded: an older Chromium overlooks a name that comes later.
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
    let pictureCount = 0;
    Object.defineProperty(HTMLImageElement.prototype, "src", {
      ...source,
      set(this: HTMLImageElement, value: string) {
        pictureCount += 1;
        if (!this.hasAttribute("elementtiming")) this.setAttribute("elementtiming", `picture ${pictureCount}`);
        source?.set?.call(this, value);
      },
    });
    new MutationObserver((changes) => {
      const pictures = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node): node is HTMLImageElement => node instanceof HTMLImageElement && node.isConnected)
        .filter(isInView);
      if (pictures.length === 0) return;
      const names = pictures.map((picture) => picture.getAttribute("elementtiming") ?? "");
      arrivals.push({ before: keys.length, pictures: names });
    }).observe(document.querySelector(".preview-pages") ?? document.body, { subtree: true, childList: true });
    const paints = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number };
        paintedAt.set(identifier, renderTime);
      }
    });
    paints.observe({ type: "element" });
    const seen = (index: number) => {
      const isPainted = (name: string) => paintedAt.has(name);
      const painted = arrivals.filter(({ pictures }) => pictures.some(isPainted));
      // The last arrival before the next key press, or the first one after it.
      const own = painted.filter(({ before }) => before === index + 1).at(-1);
      const arrival = own ?? painted.find(({ before }) => before > index + 1);
      return arrival === undefined ? null : Math.max(...arrival.pictures.map((name) => paintedAt.get(name) ?? 0));
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
