import type { Page } from "@playwright/test";

const PAINTS = 60;
const PAUSE_MS = 125;

/**
 * What this machine takes for nothing but painting: milliseconds from the moment at which a ready bitmap of a page's size
 * takes the place of another one, until the browser says that it is painted (Element Timing). No work of the app is in it.
 */
export function barePaints(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async ({ count, pause }) => {
      const box = document.querySelector<HTMLElement>(".page");
      if (box === null) throw new Error("No page is shown");
      const bitmap = async (shade: string) => {
        const canvas = document.createElement("canvas");
        canvas.width = box.clientWidth;
        canvas.height = box.clientHeight;
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("Nothing can be drawn");
        context.fillStyle = shade;
        for (let y = 0; y < canvas.height; y += 12) context.fillRect(40, y, canvas.width - 80, 6);
        const picture = new Image();
        picture.src = canvas.toDataURL("image/png");
        picture.style.cssText = "position:absolute;left:0;top:0";
        await picture.decode();
        return picture;
      };
      const pictures = [await bitmap("#444444"), await bitmap("#888888")];
      const starts: number[] = [];
      const times: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number };
          times.push(renderTime - (starts[Number(identifier)] ?? Number.NaN));
        }
      });
      observer.observe({ type: "element" });
      for (let at = 0; at < count; at++) {
        await new Promise((resolve) => setTimeout(resolve, pause + Math.random() * 16));
        // An element is painted for the first time only once.
        const next = pictures[at % 2]?.cloneNode() as HTMLImageElement;
        await next.decode();
        next.setAttribute("elementtiming", String(at));
        starts[at] = performance.now();
        box.querySelector("[elementtiming].bare")?.remove();
        next.className = "bare";
        box.append(next);
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      observer.disconnect();
      box.querySelector(".bare")?.remove();
      return times;
    },
    { count: PAINTS, pause: PAUSE_MS },
  );
}
