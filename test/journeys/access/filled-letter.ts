import type { Page } from "@playwright/test";
import type { AppellApp } from "../appell-app";
import { letterToCheck } from "../checks/faulty-letter";
import { addressField, press, RECIPIENT, SENDER, SIGNATURES } from "../people/people-steps";
import { showStep } from "../window/new-letter";

export const STEPS = ["Positionen", "Absätze", RECIPIENT, SENDER, SIGNATURES, "Prüfen"] as const;

/** A letter with something in every step, much of it long, and with findings. */
export async function filledLetter(appell: AppellApp): Promise<Page> {
  const page = await letterToCheck(appell);
  await showStep(page, RECIPIENT);
  await addressField(page).fill(
    "Frau Prof. Dr. Annegret-Wilhelmine von Musterberg zu Langenmusterhausen\nMinisterium für Schule und Bildung\nReferat 1\nA\nB\nC\nWeg 1\n12345 Musterstadt",
  );
  await showStep(page, SENDER);
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative für sichere Wege in Musterstadt e. V.");
  await press(page, "Anlage hinzufügen");
  await press(page, "Namen hinzufügen");
  await showStep(page, SIGNATURES);
  await press(page, "Unterschrift hinzufügen");
  await page.keyboard.type("Ada Muster");
  await press(page, "Unterschrift hinzufügen");
  return page;
}
