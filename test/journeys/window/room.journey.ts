import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { letterFromTemplate } from "./new-letter";

test("the pages take the room that the text leaves, until somebody moves their edge @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const widthOf = async (selector: string) => (await page.locator(selector).boundingBox())?.width ?? 0;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => widthOf(".preview")).toBeGreaterThan(850);
  expect(await widthOf(".work")).toBeGreaterThan(720);
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(() => widthOf(".preview")).toBe(560);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const edge = page.getByRole("separator", { name: "Breite der Seitenansicht" });
  await expect(edge).toHaveAttribute("aria-valuenow", "868");
  await edge.press("ArrowRight");
  await expect.poll(() => widthOf(".preview")).toBe(844);
  await expect.poll(async () => (await answerOf(page, "app.start", {})).settings.previewWidth).toBe(844);
  await page.reload();
  await expect.poll(() => widthOf(".preview")).toBe(844);
});

test("nothing in the title bar lies over something else in a window enlarged to 200 % @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await page.setViewportSize({ width: 550, height: 350 });
  const bar = page.locator(".title-bar");
  await expect(bar.getByRole("radio", { name: "Text" })).toBeAttached();
  const place = await bar.locator(".title-bar-place").boundingBox();
  const saved = await page.getByTestId("saved-state").boundingBox();
  await expect(page.getByTestId("saved-state").locator("svg")).toBeVisible();
  expect((saved?.x ?? 0) + (saved?.width ?? 0)).toBeLessThanOrEqual((place?.x ?? 0) + (place?.width ?? 0) + 1);
  expect((await page.getByRole("heading", { level: 1 }).boundingBox())?.width).toBeGreaterThan(40);
});
