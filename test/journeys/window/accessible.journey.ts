import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { expectAccessible } from "./expect-accessible";
import { passageField, retype } from "./letter-text";
import { expectSaved, letterFromTemplate } from "./new-letter";

interface Screen {
  readonly name: string;
  /** Gives the window that shows the screen. */
  readonly open: (appell: AppellApp) => Promise<Page>;
}

const withMenu = async (page: Page, item: RegExp): Promise<Page> => {
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  return page;
};

const SCREENS: readonly Screen[] = [
  { name: "start page", open: async ({ page }) => page },
  {
    name: "list of drafts with its menu",
    open: async (appell) => {
      await (await letterFromTemplate(appell)).close();
      await appell.page.getByRole("button", { name: /^Befehle für/u }).click();
      return appell.page;
    },
  },
  {
    name: "bin",
    open: async (appell) => {
      await appell.page.getByRole("button", { name: "Papierkorb", exact: true }).click();
      return appell.page;
    },
  },
  {
    name: "draft while it is typed into",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await passageField(page, 2).click();
      return page;
    },
  },
  {
    name: "command palette",
    open: async (appell) => {
      await appell.page.keyboard.press("Control+k");
      await expect(appell.page.getByRole("dialog")).toBeVisible();
      return appell.page;
    },
  },
  {
    name: "command palette that finds nothing",
    open: async (appell) => {
      await appell.page.keyboard.press("Control+k");
      await expect(appell.page.getByRole("searchbox", { name: "Befehl suchen" })).toBeFocused();
      await appell.page.keyboard.type("Hagebuttentee");
      await expect(appell.page.locator(".palette-empty")).toBeVisible();
      return appell.page;
    },
  },
  {
    name: "menu of a draft",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await page.getByRole("button", { name: "Weitere Befehle" }).click();
      await expect(page.getByRole("menuitem", { name: /umbenennen/iu })).toBeVisible();
      return page;
    },
  },
  {
    name: "export",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await page.getByRole("button", { name: "Exportieren …" }).click();
      return page;
    },
  },
  {
    name: "question for a new letter",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await page.keyboard.press("Control+n");
      await expect(page.getByRole("dialog").getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
      return page;
    },
  },
  { name: "renaming", open: async (appell) => withMenu(await letterFromTemplate(appell), /umbenennen/iu) },
  {
    name: "earlier versions",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await retype(page, 1, "Anders.");
      await expectSaved(page);
      await withMenu(page, /Frühere/u);
      await expect(page.locator(".difference ins").first()).toBeVisible();
      return page;
    },
  },
  {
    name: "narrow draft",
    open: async (appell) => {
      const page = await letterFromTemplate(appell);
      await page.setViewportSize({ width: 900, height: 700 });
      await page.getByRole("radio", { name: "Seite" }).click();
      return page;
    },
  },
];

for (const { name, open } of SCREENS) {
  test(`the ${name} is accessible, light and dark`, async ({ appell }) => {
    await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
    await expectAccessible(await open(appell));
  });
}
