import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { commandByName } from "./command-by-name";
import { expectAccessible } from "./expect-accessible";

const templateFile = new URL("../../../assets/templates/sicherer-schulweg.json", import.meta.url);
/** The smallest window of a common laptop, and one in which text and page stand behind each other. */
const SIZES = [
  { width: 1100, height: 700 },
  { width: 760, height: 560 },
];

const USUAL = { width: 1280, height: 800 };

interface NarrowDialog {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** A draft that was changed once, in its window. */
async function openLetter(appell: AppellApp): Promise<Page> {
  const { page } = appell;
  const id = await newDraft(page);
  const { draft } = await answerOf(page, "drafts.load", { id });
  const changed = { ...draft, letter: { ...draft.letter, subject: "Ein anderer Betreff" } };
  await answerOf(page, "drafts.save", { draft: changed, baseRevision: draft.revision });
  const letter = await appell.openedBy(() => page.locator(".row-open").first().click());
  await expect(letter.getByTestId("saved-state")).toBeVisible();
  return letter;
}

const fromMenu = (command: RegExp) => async (page: Page) => {
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  await page.getByRole("menuitem", { name: command }).click();
};

const IN_LETTER: readonly NarrowDialog[] = [
  { name: "renaming", open: fromMenu(/umbenennen/iu) },
  { name: "earlier versions", open: fromMenu(/Frühere/u) },
  { name: "export", open: (page) => page.getByRole("button", { name: "Exportieren …" }).click() },
];

const AT_START: readonly NarrowDialog[] = [
  { name: "question for a new letter", open: (page) => page.keyboard.press("Control+n") },
  { name: "command palette", open: (page) => page.keyboard.press("Control+k") },
  {
    name: "licences",
    open: async (page) => {
      await commandByName(page, "Über Appell");
      await expect(page.getByRole("region", { name: "Appell", exact: true })).toBeVisible();
    },
  },
  {
    name: "template that was handed round",
    open: async (page) => {
      const template = { ...JSON.parse(readFileSync(templateFile, "utf8")), id: "handed-round" };
      const chooser = page.waitForEvent("filechooser");
      await commandByName(page, "Vorlage");
      const buffer = Buffer.from(JSON.stringify(template));
      await (await chooser).setFiles({ name: "vorlage.json", mimeType: "application/json", buffer });
    },
  },
  {
    name: "question before a backup is brought back",
    open: (page) => page.getByRole("button", { name: "Sicherung zurückholen …" }).click(),
  },
  {
    name: "question before the bin is emptied",
    open: async (page) => {
      await answerOf(page, "drafts.bin", { id: await newDraft(page) });
      await page.getByRole("button", { name: "Papierkorb", exact: true }).click();
      await page.getByRole("button", { name: "Papierkorb leeren …" }).click();
    },
  },
];

/** All of the dialog is in the window, and so is every button of it. */
async function expectInWindow(page: Page): Promise<void> {
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  for (const part of [page.locator(".modal"), ...(await page.locator(".modal-actions button").all())]) {
    const box = await part.boundingBox();
    expect(box).not.toBeNull();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
  }
  const content = page.locator(".modal-content");
  expect(await content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
}

async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
}

/** Opens one dialog after the other, and looks at each in all sizes. */
async function expectNarrowDialogs(page: Page, dialogs: readonly NarrowDialog[]): Promise<void> {
  for (const { name, open } of dialogs) {
    await test.step(name, async () => {
      await resize(page, USUAL);
      await open(page);
      await expect(page.getByRole("dialog")).toBeVisible();
      for (const size of SIZES) {
        await resize(page, size);
        await expectInWindow(page);
        await expectAccessible(page);
      }
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    });
  }
}

test.beforeEach(async ({ appell }) => {
  test.slow();
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("the dialogs of a letter fit into narrow windows and are accessible there, light and dark @once", async ({
  appell,
}) => {
  await expectNarrowDialogs(await openLetter(appell), IN_LETTER);
});

test("the dialogs of the start page fit into narrow windows and are accessible there, light and dark @once", async ({
  appell,
}) => {
  await expectNarrowDialogs(appell.page, AT_START);
});
