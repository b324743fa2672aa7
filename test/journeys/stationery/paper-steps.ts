import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Letter } from "../../../preload/letter/letter";
import { PLAIN_LETTERHEAD } from "../../../preload/stationery/letterhead";
import { defaultStationery, type Stationery } from "../../../preload/stationery/stationery";
import { newStationeryProfile, type StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { type AppellApp, expect } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";

export const OWN = "22222222-3333-4444-8555-666666666666";
export const ORGANISATION = "Initiative Musterstadt";
export const CLAIM = "Gemeinsam am Ort";

/** Stationery of one's own with the name and a claim above the address. */
export function aProfile(changes: Partial<Stationery> = {}): StationeryProfile {
  const letterhead = { ...PLAIN_LETTERHEAD, claim: { ...PLAIN_LETTERHEAD.claim, text: CLAIM } };
  const stationery = { ...defaultStationery("B"), name: "Unser Bogen", letterhead, ...changes };
  return newStationeryProfile(stationery, OWN, "2026-11-22T10:00:00.000Z");
}

/** The window of a letter with a sender, as letters of two pages from a template are; on the stationery of this id. */
export async function letterOnPaper(
  appell: AppellApp,
  id = "din-5008-b",
  mode: Letter["stationery"]["mode"] = "digital",
): Promise<Page> {
  const draftId = await newDraft(appell.page);
  const { draft } = await answerOf(appell.page, "drafts.load", { id: draftId });
  const sender = { ...draft.letter.sender, organisation: ORGANISATION, street: "Weg 1", town: "Musterstadt" };
  const letter = { ...draft.letter, sender, stationery: { id, mode } };
  await answerOf(appell.page, "drafts.save", { draft: { ...draft, letter }, baseRevision: draft.revision });
  return appell.openedBy(() => appell.page.locator(".row-open").first().click());
}

/** One of the three modes, in the bar above the pages or in a dialog. */
export function mode(page: Page, name: string, place = ".preview") {
  return page.locator(place).getByRole("radiogroup", { name: "Briefbogen" }).getByRole("radio", { name });
}

export function preview(page: Page) {
  return page.getByRole("region", { name: "Seitenansicht" });
}

/** The button that says which stationery the letter has. */
export function stationery(page: Page) {
  return preview(page).getByRole("button", { name: /^Briefbogen: / });
}

/** How many dark points the first page shows above the address, where only a letterhead stands. */
export async function expectLetterhead(page: Page, isThere: boolean): Promise<void> {
  const dark = () => page.evaluate(darkPoints);
  if (isThere) await expect.poll(dark).toBeGreaterThan(50);
  else await expect.poll(dark).toBe(0);
}

async function darkPoints(): Promise<number> {
  const first = document.querySelector<HTMLElement>(".page");
  const bands = [...(first?.querySelectorAll<HTMLImageElement | SVGSVGElement>(".page-band") ?? [])];
  if (first === null || bands.length === 0) return -1;
  const canvas = new OffscreenCanvas(first.clientWidth, Math.round((first.clientWidth / 210) * 30));
  const drawing = canvas.getContext("2d");
  if (drawing === null) return -1;
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  for (const band of bands) {
    const picture = band instanceof HTMLImageElement ? band : new Image();
    if (picture !== band)
      picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(band))}`;
    await picture.decode();
    drawing.drawImage(picture, 0, Number.parseFloat(band.style.top));
  }
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, at) => at % 4 === 0 && value < 128).length;
}

/** Exports as PDF what the dialog is set to, and gives the words of the file. */
export async function exportedWords(appell: AppellApp, page: Page, name: string): Promise<string> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name der Datei" }).fill(name);
  await dialog.getByRole("button", { name: "Exportieren" }).click();
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben" })).toBeVisible();
  await page.keyboard.press("Escape");
  return execFileSync("pdftotext", ["-layout", join(appell.exportFolder, `${name}.pdf`), "-"], { encoding: "utf8" });
}
