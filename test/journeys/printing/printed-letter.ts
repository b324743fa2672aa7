import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Bridge } from "../../../preload/contract/bridge-interface";
import { type AppellApp, expect } from "../appell-app";
import { addressField, letterAt, RECIPIENT } from "../people/people-steps";

/** A letter of two pages with an address. */
export async function addressedLetter(appell: AppellApp): Promise<Page> {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("SPD-Fraktion im Landtag NRW\nPlatz des Landtags 1\n40221 Düsseldorf");
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert");
  return page;
}

/** Opens the dialog and chooses the printer. */
export async function printDialog(page: Page, printer: string): Promise<Locator> {
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "Brief drucken" });
  const field = dialog.getByRole("button", { name: /Drucker$/u });
  await expect(field).toBeVisible();
  await field.click();
  await page.getByRole("option", { name: printer, exact: true }).click();
  await expect(field).toContainText(printer);
  return dialog;
}

export async function print(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Drucken", exact: true }).click();
  await expect(page.getByText("Der Brief ist an den Drucker gegeben.")).toBeVisible();
}

/** The letter as the PDF that is exported of it now. */
export async function exportedPdf(appell: AppellApp, page: Page, name: string): Promise<string> {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name der Datei" }).fill(name);
  await dialog.getByRole("button", { name: "Exportieren", exact: true }).click();
  await dialog.getByRole("button", { name: "Fertig" }).click();
  return join(appell.exportFolder, `${name}.pdf`);
}

interface Zones {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** Keeps stationery whose paper is printed in these zones. */
export async function keepPaper(
  page: Page,
  name: string,
  zones: { readonly first: Zones; readonly following: Zones },
): Promise<void> {
  const kept = await page.evaluate(
    async ([called, taken]) => {
      const { appell } = window as unknown as { appell: Bridge };
      const choices = await appell.call("stationery.list", {});
      const [preset] = choices.ok ? choices.value.presets : [];
      if (preset === undefined) return false;
      const profile = {
        ...preset,
        id: crypto.randomUUID(),
        stationery: { ...preset.stationery, name: called, zones: taken },
      };
      return (await appell.call("stationery.keep", { profile })).ok;
    },
    [name, zones] as const,
  );
  expect(kept).toBe(true);
}
