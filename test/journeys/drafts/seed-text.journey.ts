import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { isInstalled } from "../../export/installed";
import { type AppellApp, expect, test } from "../appell-app";
import { passageField } from "../window/letter-text";
import { expectSaved, showStep } from "../window/new-letter";

const NAME = "open-letter-blank-after-each-line.txt";
const SEED = fileURLToPath(new URL(`../../fixtures/letters/${NAME}`, import.meta.url));

/** Drops a file on the window, as a file manager does. */
async function drop(page: Page, path: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name, { type: "text/plain" }));
      return data;
    },
    [NAME, [...readFileSync(path)]] as const,
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

/** The letters and digits of a text: lines are broken and words parted differently on every paper. */
function characters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** What the seed says. Of its two salutations a letter without an address has the one that needs no name. */
function seedCharacters(): string {
  return characters(readFileSync(SEED, "utf8").replace("Sehr geehrte/r Herr/Frau …. // ", ""));
}

function pdfCharacters(path: string): string {
  const pages = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).split("\f");
  const bodies = pages.map((page) => page.replace(/^.*Seite \d+ von \d+.*$/gmu, ""));
  return characters(bodies.join("\n"));
}

async function exported(appell: AppellApp, page: Page): Promise<string> {
  await page.getByRole("button", { name: "Exportieren …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Exportieren" }).click();
  await expect(page.getByRole("dialog", { name: "Der Brief ist geschrieben, in 2 Dateien" })).toBeVisible();
  const pdf = readdirSync(appell.exportFolder).find((name) => name.endsWith(".pdf"));
  return join(appell.exportFolder, pdf ?? "");
}

test("the letter as it came is dropped on the window, read, and exported with its own words", async ({ appell }) => {
  test.skip(!isInstalled("pdftotext", "-v"), "pdftotext is not installed");
  await expect(appell.page.getByRole("button", { name: /Eigenen Text öffnen/u })).toBeVisible();
  const page = await appell.openedBy(() => drop(appell.page, SEED));
  await showStep(page, "Absätze");
  await expect(page.getByRole("textbox", { name: "Betreff", exact: true })).toHaveValue(/NRW, jetzt erst gerecht/u);
  await expect(passageField(page, 1)).toHaveText(/^mit großer Sorge haben wir/u);
  await expectSaved(page);
  const words = pdfCharacters(await exported(appell, page));
  expect(words.replace(/^Datum\d+\p{L}+\d{4}/u, "")).toBe(seedCharacters());
});
