import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { openDictionary } from "./open-dictionary";

test("a dictionary that can't be read is set aside, and one of a newer version left alone @once", async ({
  appell,
}) => {
  const { page } = appell;
  const file = join(appell.dataFolder, "words.json");
  const newer = '{"format":"appell-words","version":2,"words":[]}';
  writeFileSync(file, newer);
  const dialog = await openDictionary(page);
  await expect(dialog.getByRole("alert")).toContainText("aus einer neueren Fassung von Appell");
  await expect(dialog.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(page, ".modal");
  await page.keyboard.press("Escape");
  expect(readFileSync(file, "utf8")).toBe(newer);
  writeFileSync(file, "{");
  await openDictionary(page);
  await expect(dialog).toContainText("Die Datei liegt unter neuem Namen im Datenordner.");
  await expectAccessible(page, ".modal");
  await dialog.getByRole("textbox").fill("Schleie");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("listitem")).toHaveText(["Schleie"]);
});
