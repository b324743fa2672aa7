import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { letterFromTemplate, showStep } from "../window/new-letter";

const styleOf = (part: Locator, name: string) =>
  part.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

/** Whether two parts look different where the system sets the colours. */
async function expectTold(chosen: Locator, other: Locator): Promise<void> {
  const looks = async (part: Locator) =>
    Promise.all(["background-color", "color", "border-top-color", "outline-style"].map((name) => styleOf(part, name)));
  expect(await looks(chosen)).not.toEqual(await looks(other));
}

const forced = (page: Page) => page.emulateMedia({ forcedColors: "active" });

test("what is chosen is told where the system sets the colours @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await forced(page);
  await showStep(page, "Positionen");
  const segments = page.locator(".segment");
  await expectTold(segments.and(page.locator("[data-selected]")).first(), segments.nth(1));
  const steps = page.locator(".rail-step");
  await expectTold(steps.nth(0), steps.nth(1));
  await page.keyboard.press("Control+e");
  await expect(page.locator(".checkbox")).toHaveCount(3);
  const mark = (name: string) => page.locator(".checkbox", { hasText: name }).locator("svg");
  expect(await styleOf(mark("PDF"), "visibility")).toBe("visible");
  expect(await styleOf(mark("Reiner Text"), "visibility")).toBe("hidden");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F1");
  const chapters = page.getByRole("option");
  await expectTold(chapters.nth(0), chapters.nth(1));
});

test("paper stays white below black ink where the system sets the colours @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  expect(await styleOf(page.locator(".page").first(), "background-color")).toBe("rgb(255, 255, 255)");
  expect(await styleOf(page.locator("body"), "background-color")).not.toBe("rgb(255, 255, 255)");
  await showStep(page, "Unterschriften");
  await expect(page.locator(".signing-paper").first()).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("nothing moves where somebody wants no motion @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0).length,
    );
  await showStep(page, "Positionen");
  await page.getByRole("radio", { name: "weglassen" }).first().click({ force: true });
  expect(await moving()).toBe(0);
  await page.getByRole("button", { name: "Exportieren …" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await moving()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("Antrag");
  await page.keyboard.press("Enter");
  expect(await moving()).toBe(0);
});
