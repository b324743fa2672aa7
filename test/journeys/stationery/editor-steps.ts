import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { expect } from "../appell-app";
import { press } from "../people/people-steps";
import { commandByName } from "../window/command-by-name";

export const EDITOR = "Briefbögen";

/** Opens the editor of stationery through the command palette. */
export async function openEditor(page: Page): Promise<Locator> {
  // Whoever comes first to the start page has to wait for it.
  await expect(page.getByRole("button", { name: /^Befehl suchen|^Exportieren/u }).first()).toBeVisible();
  await commandByName(page, "Briefbogen einrichten");
  const editor = page.getByRole("dialog", { name: EDITOR, exact: true });
  await expect(editor).toBeVisible();
  return editor;
}

/** Begins a stationery from a preset and waits for its page. */
export async function beginFrom(editor: Locator, preset: string): Promise<void> {
  await editor.getByRole("button", { name: new RegExp(`^${preset}`, "u") }).click();
  await expectPage(editor, 1);
}

export async function expectPage(editor: Locator, page: number): Promise<void> {
  const picture = editor.getByRole("img", { name: new RegExp(`^Seite ${page} von`, "u") });
  await expect(picture.locator(".page-band").first()).toBeVisible({ timeout: 30_000 });
}

/** The place of a picture, such as "Logo". */
export function picturePlace(editor: Locator, name: string): Locator {
  return editor.getByRole("group", { name, exact: true });
}

/** Drops a file on an element. */
export async function dropOn(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString("base64");
  await target.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(file.text), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([content], file.name));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent("dragover", event));
      element.dispatchEvent(new DragEvent("drop", event));
    },
    { name, text },
  );
}

/** Drops a logo and waits until it stands in its place. */
export async function dropLogo(editor: Locator, bytes: Uint8Array): Promise<void> {
  const place = picturePlace(editor, "Logo");
  await dropOn(place, "logo.png", bytes);
  await expect(place.getByRole("img", { name: "Logo" })).toBeVisible();
}

/** Keeps a stationery „Schlicht“ with a logo; gives the editor, in which it is open. */
export async function keepWithLogo(page: Page, logo: Uint8Array): Promise<Locator> {
  const editor = await openEditor(page);
  await beginFrom(editor, "Schlicht");
  await dropLogo(editor, logo);
  await save(editor);
  return editor;
}

/** A measure of a group such as "Platz des Logos". */
export function measure(editor: Locator, group: string, side: string): Locator {
  return editor.getByRole("group", { name: group }).getByRole("textbox", { name: side });
}

export async function save(editor: Locator): Promise<void> {
  await press(editor, "Sichern");
  await expect(editor.getByText("Alles gesichert.")).toBeVisible();
}

/** The profiles that lie in a data folder, by their names. */
export function storedProfiles(dataFolder: string): readonly StationeryProfile[] {
  const folder = join(dataFolder, "profiles", "stationery");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as StationeryProfile)
    .sort((a, b) => a.stationery.name.localeCompare(b.stationery.name, "de"));
}
