import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { commandByName } from "./command-by-name";
import { expectAccessible } from "./expect-accessible";

const templateFile = new URL("../../../assets/templates/sicherer-schulweg.json", import.meta.url);

async function takeInTemplate({ page }: AppellApp, changes: { readonly [field: string]: unknown }): Promise<void> {
  const template = JSON.parse(readFileSync(templateFile, "utf8"));
  const chooser = page.waitForEvent("filechooser");
  await commandByName(page, "Vorlage");
  const buffer = Buffer.from(JSON.stringify({ ...template, ...changes }));
  await (await chooser).setFiles({ name: "vorlage.json", mimeType: "application/json", buffer });
}

async function openBin({ page }: AppellApp): Promise<void> {
  await answerOf(page, "drafts.bin", { id: await newDraft(page) });
  await page.getByRole("button", { name: "Papierkorb", exact: true }).click();
  await expect(page.getByRole("button", { name: /zurückholen$/u })).toBeVisible();
}

async function expectAccessibleDialog(page: Page, name: RegExp): Promise<void> {
  await expect(page.getByRole("dialog", { name })).toBeVisible();
  await expectAccessible(page, ".modal");
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

test.beforeEach(async ({ appell }) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("a template that was handed round, kept or refused, is said accessibly, light and dark @once", async ({
  appell,
}) => {
  await takeInTemplate(appell, { id: "handed-round", title: "Herumgereichte Vorlage" });
  await expectAccessibleDialog(appell.page, /^Herumgereichte Vorlage$/u);
  await appell.page.keyboard.press("Escape");
  await expect(appell.page.getByRole("dialog")).toBeHidden();
  await takeInTemplate(appell, { format: "something-else" });
  const notice = appell.page.getByRole("status").getByRole("paragraph");
  await expect(notice).toBeVisible();
  await expectAccessible(appell.page, ".notice");
  await expect(notice).toBeVisible();
});

test("the bin with a draft in it, and what is asked before deleting and restoring, are accessible, light and dark @once", async ({
  appell,
}) => {
  const { page } = appell;
  await page.getByRole("button", { name: "Sicherung zurückholen …" }).click();
  await expectAccessibleDialog(page, /Sicherung zurückholen/u);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await openBin(appell);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Papierkorb leeren …" }).click();
  await expectAccessibleDialog(page, /endgültig löschen/u);
});
