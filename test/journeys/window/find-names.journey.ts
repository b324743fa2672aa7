import { expect, test } from "../appell-app";
import { letterFromTemplate } from "./new-letter";

test("a name is found and replaced wherever the letter shows it @once", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await page.keyboard.press("Control+4");
  await field("Organisation").fill("Verein Lindenhof");
  await field("Person").fill("Ada Lindenhof");
  await page.keyboard.press("Control+3");
  await field("Anschrift").fill("Frau Ada Lindenhof\nRathausplatz 1\n12345 Musterstadt");
  await page.keyboard.press("Control+5");
  await page.getByRole("button", { name: "Ada Lindenhof hinzufügen" }).click();
  await expect(field("Name")).toHaveValue("Ada Lindenhof");

  await page.keyboard.press("Control+3");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Im Brief suchen" });
  await page.keyboard.type("Lindenhof");
  // What stands in the step before one's eyes comes first.
  await expect(bar).toContainText("3 von 5");
  await expect(page.getByRole("status")).toContainText("3 von 5, Anschrift und Anrede");
  await expect(page.locator(".line-field-mark[data-current='true']")).toHaveText("Lindenhof");
  await page.keyboard.press("Enter");
  await expect(bar).toContainText("4 von 5");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Wer unterschreibt?" })).toBeVisible();
  await expect(page.locator(".line-field-mark[data-current='true']")).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(field("Name")).toBeFocused();

  await page.keyboard.press("Control+f");
  await bar.getByRole("button", { name: "Auch ersetzen" }).click();
  await bar.getByRole("textbox", { name: "Ersetzen durch" }).fill("Buchenhain");
  await bar.getByRole("button", { name: "Alle ersetzen" }).click();
  await expect(page.getByRole("status")).toContainText("5-mal ersetzt");
  await expect(field("Name")).toHaveValue("Ada Buchenhain");
  await page.keyboard.press("Control+4");
  await expect(field("Organisation")).toHaveValue("Verein Buchenhain");
  await page.keyboard.press("Control+3");
  await expect(field("Anschrift")).toHaveValue("Frau Ada Buchenhain\nRathausplatz 1\n12345 Musterstadt");
  await expect(field("Nachname")).toHaveValue("Buchenhain");
  await expect(field("Anrede")).toHaveAttribute("placeholder", "Sehr geehrte Frau Buchenhain,");

  await page.getByRole("button", { name: "Rückgängig: „Lindenhof“ 5-mal durch „Buchenhain“ ersetzen" }).click();
  await expect(field("Anschrift")).toHaveValue("Frau Ada Lindenhof\nRathausplatz 1\n12345 Musterstadt");
});
