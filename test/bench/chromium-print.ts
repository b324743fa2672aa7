import type { Letter } from "../../preload/letter/letter";
import { letterTo, sheetOf } from "./bench-letters";
import { inParallel } from "./in-parallel";
import { installedProgram } from "./installed-program";
import { letterHtml } from "./letter-html";
import type { Sink } from "./serial-run";
import { timed } from "./timed";

/** As many as the serial run has workers, so that both may use the same cores. */
const PAGES = 2;
const QUIET = ["--disable-quic", "--disable-component-update", "--disable-background-networking", "--disable-sync"];

/** A browser that runs already; `print` gives the milliseconds of `count` letters. */
export interface ChromiumPrint {
  readonly version: string;
  print(letter: Letter, count: number, sink: Sink): Promise<number>;
  close(): Promise<void>;
}

/** Starts an installed Chromium with two open pages; null where there is none. */
export async function startChromium(): Promise<ChromiumPrint | null> {
  const executablePath = installedProgram(["chromium", "chromium-browser", "google-chrome"]);
  if (executablePath === null) return null;
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", ...QUIET],
  });
  const pages = await Promise.all(Array.from({ length: PAGES }, async () => (await browser.newContext()).newPage()));
  return {
    version: `Chromium ${browser.version()}`,
    print: (letter, count, sink) =>
      timed(() =>
        inParallel(count, PAGES, async (number, lane) => {
          const page = pages[lane];
          if (page === undefined) throw new Error("There is a page for each lane");
          await page.setContent(letterHtml(sheetOf(letterTo(letter, number))));
          await sink(number, await page.pdf({ preferCSSPageSize: true }));
        }),
      ),
    close: () => browser.close(),
  };
}
