import { expect, test } from "../appell-app";
import { showStep } from "../window/new-letter";
import { filledLetter, STEPS } from "./filled-letter";
import { placesOfFocus } from "./places-of-focus";

for (const size of [
  { width: 1100, height: 700 },
  { width: 640, height: 400 },
]) {
  test(`the focus is in sight at every place of every step, ${size.width} pixels wide @once`, async ({ appell }) => {
    test.setTimeout(180_000);
    await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
    const page = await filledLetter(appell);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const step of STEPS) {
      await showStep(page, step);
      const places = await placesOfFocus(page);
      expect(places.length).toBeGreaterThan(8);
      const wrong = places.filter(({ isHidden, isUnmarked }) => isHidden || isUnmarked);
      expect({ step, wrong }).toEqual({ step, wrong: [] });
    }
  });
}
