import type { Page } from "@playwright/test";
import { expect, test } from "../appell-app";
import { expectAccessible } from "./expect-accessible";
import { passageField, retype } from "./letter-text";
import { expectSaved, letterFromTemplate } from "./new-letter";

const openMenu = (page: Page) => page.getByRole("button", { name: "Weitere Befehle" }).click();

const giveFromMenu = async (page: Page, item: RegExp): Promise<void> => {
  await openMenu(page);
  await page.getByRole("menuitem", { name: item }).click();
};

/** The screen that is open is accessible; it is left by the escape key. */
async function expectAccessibleDialog(page: Page): Promise<void> {
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
}

test.beforeEach(async ({ appell }) => {
  test.slow();
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
});

test("start page, command palette and bin are accessible, light and dark", async ({ appell }) => {
  const { page } = appell;
  await expectAccessible(page);
  await test.step("command palette", async () => {
    await page.keyboard.press("Control+k");
    await expectAccessibleDialog(page);
  });
  await test.step("command palette that finds nothing", async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("searchbox", { name: "Befehl suchen" })).toBeFocused();
    await page.keyboard.type("Hagebuttentee");
    await expect(page.locator(".palette-empty")).toBeVisible();
    await expectAccessible(page);
    // The first takes the words away.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
  await test.step("bin", async () => {
    await page.getByRole("button", { name: "Papierkorb", exact: true }).click();
    await expect(page.getByText("Der Papierkorb ist leer")).toBeVisible();
    await expectAccessible(page);
  });
});

test("a draft that is typed into, its menu and its dialogs are accessible, light and dark", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await test.step("while it is typed into", async () => {
    await passageField(page, 2).click();
    await expectAccessible(page);
  });
  await test.step("its menu", async () => {
    await openMenu(page);
    await expect(page.getByRole("menuitem", { name: /umbenennen/iu })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menuitem", { name: /umbenennen/iu })).toBeHidden();
  });
  await test.step("export", async () => {
    await page.getByRole("button", { name: "Exportieren …" }).click();
    await expectAccessibleDialog(page);
  });
  await test.step("question for a new letter", async () => {
    await page.keyboard.press("Control+n");
    await expect(page.getByRole("dialog").getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
    await expectAccessibleDialog(page);
  });
  await test.step("renaming", async () => {
    await giveFromMenu(page, /umbenennen/iu);
    await expectAccessibleDialog(page);
  });
});

test("a narrow draft, its earlier versions and the list it stands in are accessible, light and dark @once", async ({
  appell,
}) => {
  const page = await letterFromTemplate(appell);
  await test.step("earlier versions", async () => {
    await retype(page, 1, "Anders.");
    await expectSaved(page);
    await giveFromMenu(page, /Frühere/u);
    await expect(page.locator(".difference ins").first()).toBeVisible();
    await expectAccessibleDialog(page);
  });
  await test.step("narrow draft", async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.getByRole("radio", { name: "Seite" }).click();
    await expectAccessible(page);
  });
  await test.step("list of drafts with its menu", async () => {
    await page.close();
    await appell.page.getByRole("button", { name: /^Befehle für/u }).click();
    await expectAccessible(appell.page);
  });
});
