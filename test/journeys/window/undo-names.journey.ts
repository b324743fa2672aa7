import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { letterFromTemplate, showStep } from "./new-letter";

const NAME = "Position „Kosten und Verwaltungsaufwand“ weglassen";
const costs = (page: Page) => page.getByRole("listitem", { name: /^Kosten/u });

test("undoing and redoing say what they do, and go to where it was", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await showStep(page, "Positionen");
  await costs(page).getByRole("radio", { name: "weglassen" }).click();
  await page.keyboard.press("Control+3");
  await page
    .getByRole("textbox", { name: "Anschrift", exact: true })
    .fill("Frau Ada Muster\nPlatz 1\n12345 Musterstadt");
  await showStep(page, "Prüfen");
  await page.getByRole("button", { name: "Rückgängig: Anschrift ändern" }).click();
  await expect(page.getByRole("textbox", { name: "Anschrift", exact: true })).toBeFocused();
  await page.getByRole("button", { name: `Rückgängig: ${NAME}` }).click();
  await expect(costs(page)).toBeFocused();
  await expect(costs(page).getByRole("radio", { name: "vertreten" })).toBeChecked();
  await expect(page.getByRole("status")).toContainText(`Rückgängig gemacht: ${NAME}`);
  await showStep(page, "Absätze");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Wiederholen");
  await expect(page.getByRole("option")).toHaveAccessibleName(new RegExp(`^Wiederholen: ${NAME}`, "u"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(costs(page).getByRole("radio", { name: "weglassen" })).toBeChecked();
  await expect(page.getByRole("status")).toContainText(`Wiederholt: ${NAME}`);
});

test("the system's menu says what would be undone @electron", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const label = () =>
    appell.electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("edit.undo")?.label);
  await showStep(page, "Positionen");
  await costs(page).getByRole("radio", { name: "weglassen" }).click();
  await appell.electron?.evaluate(
    ({ BrowserWindow }, title) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() === title)
        ?.focus();
    },
    await page.title(),
  );
  await expect.poll(label).toBe(`Rückgängig: ${NAME}`);
  await page.keyboard.press("Control+z");
  await expect.poll(label).toBe("Rückgängig");
});
