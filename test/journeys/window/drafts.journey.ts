import { readFileSync } from "node:fs";
import { expect, test } from "../appell-app";
import { commandByName } from "./command-by-name";
import { passageField, passageText, retype } from "./letter-text";
import { expectSaved, letterFromTemplate } from "./new-letter";

const templateFile = new URL("../../../assets/templates/sicherer-schulweg.json", import.meta.url);

test("a draft is found, renamed, copied, thrown away, brought back and deleted", async ({ appell }) => {
  const letter = await letterFromTemplate(appell);
  await letter.close();
  const { page } = appell;
  const rows = page.locator(".row-title");
  const command = async (name: RegExp) => {
    await page
      .getByRole("button", { name: /^Befehle für/u })
      .first()
      .click();
    await page.getByRole("menuitem", { name }).click();
  };
  await command(/Umbenennen/u);
  await page.getByLabel("Name", { exact: true }).fill("Brief an die Fraktion");
  await page.keyboard.press("Enter");
  await expect(rows).toHaveText(["Brief an die Fraktion"]);
  const copy = await appell.openedBy(() => command(/Kopie/u));
  await copy.close();
  await expect(rows).toHaveCount(2);
  await page.getByRole("searchbox").fill("Hagebuttentee");
  await expect(page.getByText("Kein Entwurf enthält „Hagebuttentee“.")).toBeVisible();
  await page.getByRole("searchbox").fill("fraktion kopie");
  await expect(rows).toHaveCount(1);
  await command(/Papierkorb/u);
  await expect(page.getByRole("status")).toContainText("liegt jetzt im Papierkorb");
  await page.getByRole("searchbox").fill("");
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Papierkorb", exact: true }).click();
  await page.getByRole("button", { name: /zurückholen$/u }).click();
  await page.getByRole("button", { name: "Zu den Entwürfen" }).click();
  await expect(rows).toHaveCount(2);
  await command(/Papierkorb/u);
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Papierkorb", exact: true }).click();
  await page.getByRole("button", { name: "Papierkorb leeren …" }).click();
  await page.getByRole("button", { name: "Endgültig löschen" }).click();
  await expect(page.locator("main")).toContainText("Der Papierkorb ist leer.");
});

test("an earlier version is compared and brought back", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  const before = await passageText(page, 1);
  await retype(page, 1, "Etwas ganz anderes.");
  await expectSaved(page);
  await page.getByRole("button", { name: "Weitere Befehle" }).click();
  await page.getByRole("menuitem", { name: /Frühere/u }).click();
  const versions = page.getByRole("listbox", { name: "Fassungen nach Zeit" }).getByRole("option");
  await versions.last().click();
  await expect(page.locator(".difference ins").first()).toBeVisible();
  await expect(page.locator(".difference del").first()).toBeVisible();
  await page.getByRole("button", { name: "Diese Fassung zurückholen" }).click();
  await expect(passageField(page, 1)).toHaveText(before);
});

test("a template that was handed round is shown before it is kept @once", async ({ appell }) => {
  const template = JSON.parse(readFileSync(templateFile, "utf8"));
  const handed = { ...template, id: "handed-round", title: "Herumgereichte Vorlage" };
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const chooser = appell.page.waitForEvent("filechooser");
  await commandByName(appell.page, "Vorlage");
  await (await chooser).setFiles({
    name: "vorlage.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(handed)),
  });
  await expect(appell.page.getByRole("dialog", { name: "Herumgereichte Vorlage" })).toBeVisible();
  await appell.page.getByRole("button", { name: "Vorlage behalten" }).click();
  await expect(appell.page.getByRole("button", { name: /^Herumgereichte Vorlage/u })).toBeVisible();
});
