import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../appell-app";

/** What lies over the page, as a selector: text in several lines over different things is left undecided by axe. */
type Front = ".modal" | ".notice" | ".drop-veil";

/** Axe finds nothing to object to in what a window shows, neither on light nor on dark ground. */
export async function expectAccessible(page: Page, front: Front | null = null): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await (await axe(page)).analyze();
    const found = violations.map(({ id, nodes }) => ({ colorScheme, id, where: nodes.map(({ html }) => html) }));
    expect(found).toEqual([]);
    if (front !== null) expect(await unreadableIn(page, front)).toEqual([]);
  }
}

/** Stands for the script of axe, half a megabyte, in a page that has it from an earlier look. */
const ALREADY_THERE = "void 0";

async function axe(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => "axe" in window);
  return (
    new AxeBuilder(isThere ? { page, axeSource: ALREADY_THERE } : { page })
      // The size of targets belongs to WCAG 2.2, which axe leaves out by itself. What is in order is not listed part by part.
      .options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations", "incomplete"] })
      // Without it axe would open a page of its own, which Electron has none of.
      .setLegacyMode()
  );
}

/** Texts of `front` whose contrast is too low or can't be told, even with nothing behind them. */
async function unreadableIn(page: Page, front: Front): Promise<readonly string[]> {
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { visibility: hidden } ${selector}, ${selector} * { visibility: visible }`);
    document.adoptedStyleSheets = [sheet];
  }, front);
  const { violations, incomplete } = await (await axe(page)).include(front).withRules("color-contrast").analyze();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return [...violations, ...incomplete].flatMap(({ nodes }) =>
    nodes
      .map(({ html, any }) => ({ html, reasons: any.map(({ data }) => String(data?.messageKey ?? "")) }))
      // A line that the edge of what scrolls cuts off is read once it is scrolled to.
      .filter(({ reasons }) => !reasons.includes("elmPartiallyObscured"))
      .map(({ html, reasons }) => `${html} ${reasons.join()}`.trim()),
  );
}
