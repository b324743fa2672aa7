import { expect, test } from "../appell-app";
import { letterFromTemplate } from "./new-letter";

const HEADINGS = [
  "Welche Punkte vertreten Sie?",
  "Machen Sie daraus Ihren Brief",
  "An wen geht der Brief?",
  "Wer schreibt?",
  "Wer unterschreibt?",
  // What is found has its number in the question.
  /./u,
];

test("every step opens by its key, and the focus is on its question @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  for (const [index, name] of HEADINGS.entries()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(page.getByRole("heading", { level: 2, name }).first()).toBeFocused();
    await expect(page.getByRole("navigation").getByRole("button").nth(index)).toHaveAttribute("aria-current", "step");
  }
});

test("the rail says how far each step is, and what the letter has become", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const rail = page.getByRole("navigation", { name: "Schritte" });
  const step = (index: number) => rail.getByRole("button").nth(index);
  await expect(step(0)).toHaveAccessibleName(/^Positionen\s*17 von 17$/u);
  await expect(step(2)).toHaveAccessibleName("Anschrift und Anrede");
  await expect(step(5)).toHaveAccessibleName(/Fehler$/u);
  await expect(rail).toContainText(/Eigener Text\s0\s%/u);
  await expect(rail).toContainText(/\d+ Wörter · 2 Seiten/u);
  await page.keyboard.press("Control+3");
  await page
    .getByRole("textbox", { name: "Anschrift", exact: true })
    .fill("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await expect(step(2)).toHaveAccessibleName(/^Anschrift und Anrede\s*vollständig$/u);
});

test("below 1,200 pixels the rail has icons and numbers, whose names are still there @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const rail = page.getByRole("navigation", { name: "Schritte" });
  await page.setViewportSize({ width: 1100, height: 700 });
  expect((await rail.boundingBox())?.width).toBeLessThan(100);
  const sender = rail.getByRole("button", { name: /^Absender/u });
  await sender.hover();
  await expect(page.getByRole("tooltip")).toContainText("Absender");
  await sender.click();
  await expect(page.getByRole("heading", { name: "Wer schreibt?" })).toBeFocused();
});
