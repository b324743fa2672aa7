import { expect, test } from "../appell-app";
import { letterFromTemplate, showStep } from "../window/new-letter";

test("a choice lights up the sentences that it changed, not the passage that they stand in", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await showStep(page, "Positionen");
  const position = page.getByRole("listitem", { name: /^Kosten/u });
  const lit = page.locator(".page-lit");
  await position.getByRole("radio", { name: "abschwächen" }).click();
  await expect(lit.first()).toBeAttached();
  const [found, whole, text] = await Promise.all([
    lit.count(),
    page.locator(".page-whole").count(),
    page.locator(".page").first().boundingBox(),
  ]);
  expect([found > 0, whole]).toEqual([true, 0]);
  const widths = await lit.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().width));
  // A line of a sentence that ends or begins within it is shorter than the text is wide.
  expect(Math.min(...widths)).toBeLessThan((text?.width ?? 0) * 0.75);
  await expect(lit).toHaveCount(0);
});
