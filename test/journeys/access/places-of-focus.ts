import type { Page } from "@playwright/test";

/** Where the focus is, and whether somebody who looks can tell. */
export interface PlaceOfFocus {
  readonly name: string;
  /** Something else lies over its middle, or it is outside the window. */
  readonly isHidden: boolean;
  /** Neither it nor the part that stands for it has an outline. */
  readonly isUnmarked: boolean;
}

/** Presses tab through the window until the focus is where it was before, and says of each place how it shows. */
export async function placesOfFocus(page: Page, most = 140): Promise<readonly PlaceOfFocus[]> {
  const places: PlaceOfFocus[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      if (element.dataset["passedFocus"] === "yes") return null;
      element.dataset["passedFocus"] = "yes";
      const labelled = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      // A native field that is hidden behind its drawing is looked at in the drawing.
      const isTiny = element.getBoundingClientRect().width <= 2;
      const drawn = isTiny ? (labelled ?? element.parentElement ?? element) : element;
      const box = drawn.getBoundingClientRect();
      const x = Math.min(Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2, innerWidth - 1);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      const front = document.elementFromPoint(x, (top + bottom) / 2);
      const isSeen = bottom > top && front !== null && (drawn.contains(front) || front.contains(drawn));
      const around = [
        element,
        drawn,
        ...[1, 2].map((up) => (up === 1 ? drawn.parentElement : drawn.parentElement?.parentElement)),
      ];
      const hasOutline = around.some((one) => {
        if (one === null || one === undefined) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
      });
      // The text is larger than the window and has cards between its passages: the caret shows where one writes.
      const isText = element.isContentEditable;
      const words =
        element.getAttribute("aria-label") ?? labelled?.textContent ?? element.textContent ?? element.tagName;
      return { name: words.trim().slice(0, 60), isHidden: !isSeen && !isText, isUnmarked: !hasOutline && !isText };
    });
    if (place === null) break;
    places.push(place);
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>("[data-passed-focus]")) delete one.dataset["passedFocus"];
  });
  return places;
}
