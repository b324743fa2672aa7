import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { isInstalled } from "../../export/installed";
import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { storedDrafts } from "../drafts/stored-text";
import { expectSaved } from "../window/new-letter";
import {
  aProfile,
  CLAIM,
  expectLetterhead,
  exportedWords,
  letterOnPaper,
  mode,
  ORGANISATION,
  OWN,
  preview,
  stationery,
} from "./paper-steps";

const TRAYS = "Erstes Blatt: Briefbogen, Folgeblätter: Papier ohne Aufdruck.";

async function chooseStationery(page: Page, name: string): Promise<void> {
  await stationery(page).click();
  await page.getByRole("menuitemradio", { name }).click();
  await expect(stationery(page)).toHaveText(name);
}

test("pre-printed paper takes the letterhead off the page, says what lies in which tray, and is undone by its name", async ({
  appell,
}) => {
  const page = await letterOnPaper(appell);
  await expectLetterhead(page, true);
  await mode(page, "Vorgedruckt").click();
  await expectLetterhead(page, false);
  await expect(preview(page)).toContainText(TRAYS);
  await expect(page.getByRole("status")).toContainText(TRAYS);
  await expect(mode(page, "Vorgedruckt")).toHaveAccessibleDescription(/Folgeblätter: Papier ohne Aufdruck/u);
  await expectSaved(page);
  expect(storedDrafts(`${appell.dataFolder}/drafts`)[0]?.letter.stationery.mode).toBe("preprinted");
  await page.getByRole("button", { name: "Rückgängig: Vorgedrucktes Papier" }).click();
  await expect(mode(page, "Digital")).toBeChecked();
  await expectLetterhead(page, true);
  await expect(page.getByRole("status")).toContainText("Rückgängig gemacht: Vorgedrucktes Papier");
});

test("the modes are chosen by keyboard, and each says what it does before it is chosen @once", async ({ appell }) => {
  const page = await letterOnPaper(appell);
  await mode(page, "Digital").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(mode(page, "Ohne")).toBeFocused();
  await expect(preview(page)).toContainText("Ohne Briefkopf und Logo.");
  await page.keyboard.press("Enter");
  await expect(mode(page, "Ohne")).toBeChecked();
  await expectLetterhead(page, false);
});

test("an export in another mode leaves the draft as it was, and its words say so", async ({ appell }) => {
  test.skip(!isInstalled("pdftotext", "-v"), "pdftotext is not installed");
  const page = await letterOnPaper(appell);
  await expectLetterhead(page, true);
  // The letterhead is the name above the return line, which stands on every paper.
  const heads = (text: string) => text.split("\n").filter((line) => line.trim() === ORGANISATION).length;
  await page.keyboard.press("Control+e");
  const proposed = await page.getByRole("dialog").getByRole("textbox", { name: "Name der Datei" }).inputValue();
  const digital = heads(await exportedWords(appell, page, "digital"));
  await page.keyboard.press("Control+e");
  await mode(page, "Vorgedruckt", ".modal").click();
  await expect(page.getByRole("dialog")).toContainText(TRAYS);
  await expect(page.getByRole("dialog")).toContainText("Der Entwurf bleibt.");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name der Datei" })).toHaveValue(proposed);
  const preprinted = heads(await exportedWords(appell, page, "vorgedruckt"));
  expect([digital, preprinted]).toEqual([1, 0]);
  expect(readdirSync(appell.exportFolder).sort()).toEqual(["digital.pdf", "vorgedruckt.pdf"]);
  await expect(mode(page, "Digital")).toBeChecked();
  expect(storedDrafts(`${appell.dataFolder}/drafts`)[0]?.letter.stationery).toEqual({
    id: "din-5008-b",
    mode: "digital",
  });
  await expect(page.getByRole("button", { name: "Rückgängig", exact: true })).toBeDisabled();
});

test("stationery of one's own is chosen, follows its changes in another window, and is missed with a way out", async ({
  appell,
}) => {
  const page = await letterOnPaper(appell);
  await expectLetterhead(page, true);
  await answerOf(appell.page, "stationery.keep", { profile: aProfile() });
  await chooseStationery(page, "Unser Bogen");
  await expect(page.getByRole("button", { name: "Rückgängig: Briefbogen „Unser Bogen“" })).toBeVisible();
  const bare = { ...aProfile().stationery, letterhead: { kind: "none" } as const };
  await answerOf(appell.page, "stationery.keep", { profile: aProfile(bare) });
  await expectLetterhead(page, false);
  await answerOf(appell.page, "stationery.remove", { id: OWN });
  await expect(preview(page).getByRole("alert")).toContainText("gibt es auf diesem Rechner nicht");
  await preview(page).getByRole("button", { name: "Schlichten nehmen" }).click();
  await expect(preview(page).getByRole("alert")).toBeHidden();
  await expectLetterhead(page, true);
});

test("the words of one's own stationery are in its digital files alone", async ({ appell }) => {
  test.skip(!isInstalled("pdftotext", "-v"), "pdftotext is not installed");
  await answerOf(appell.page, "stationery.keep", { profile: aProfile() });
  const page = await letterOnPaper(appell, OWN, "preprinted");
  await expect(stationery(page)).toHaveText("Unser Bogen");
  await page.keyboard.press("Control+e");
  expect(await exportedWords(appell, page, "wie der Entwurf")).not.toContain(CLAIM);
  await page.keyboard.press("Control+e");
  await mode(page, "Digital", ".modal").click();
  expect(await exportedWords(appell, page, "digital")).toContain(CLAIM);
});
