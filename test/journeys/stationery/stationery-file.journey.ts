import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { aSignaturePicture, mediaName } from "../../export/a-picture";
import { expect, test } from "../appell-app";
import { press } from "../people/people-steps";
import { scratchFolders } from "../scratch-folders";
import { startChromium } from "../start-chromium";
import { startElectron } from "../start-electron";
import { dropOn, keepWithLogo, openEditor, picturePlace, storedProfiles } from "./editor-steps";

test.setTimeout(180_000);

const LOGO = aSignaturePicture(600, 200);

test("stationery goes to another machine as one file, which an unknown font does not stop", async ({ appell }) => {
  const { page } = appell;
  const editor = await keepWithLogo(page, LOGO);
  await press(editor, "Mehr zu „Schlicht“");
  await page.getByRole("menuitem", { name: "Als Datei speichern …" }).click();
  const path = join(appell.exportFolder, "Schlicht.appell-stationery");
  await expect.poll(() => existsSync(path)).toBe(true);
  const bytes = readFileSync(path);

  const folders = scratchFolders();
  const other = await (appell.host === "electron" ? startElectron(folders) : startChromium(folders));
  try {
    const there = await openEditor(other.page);
    await dropOn(there.getByRole("navigation", { name: "Eigene Briefbögen" }), "kaputt.appell-stationery", LOGO);
    await expect(other.page.locator(".notice")).toContainText("beschädigt");
    const chooser = other.page.waitForEvent("filechooser");
    await press(there, "Aus Datei übernehmen …");
    await (await chooser).setFiles(path);
    await expect(picturePlace(there, "Logo").getByRole("img", { name: "Logo" })).toBeVisible();
    const here = storedProfiles(appell.dataFolder);
    expect(storedProfiles(folders.dataFolder)).toEqual(here);
    const kept = join(folders.dataFolder, "drafts", "media", mediaName(LOGO));
    expect(readFileSync(kept).equals(Buffer.from(LOGO))).toBe(true);

    const strange = foreign(bytes, { name: "Fremd", fontFamily: "Zapfino" });
    await dropOn(there.getByRole("navigation", { name: "Eigene Briefbögen" }), "fremd.appell-stationery", strange);
    await expect(there.getByText("Die Schrift „Zapfino“ aus der Datei gibt es in Appell nicht.")).toBeVisible();
    expect(storedProfiles(folders.dataFolder).map(({ stationery }) => stationery.name)).toEqual(["Fremd", "Schlicht"]);
  } finally {
    await other.kill();
    folders.remove();
  }
});

/** The file as another program might have written it. */
function foreign(file: Uint8Array, changes: { readonly name: string; readonly fontFamily: string }): Uint8Array {
  const entries = unzipSync(file);
  const profile = JSON.parse(strFromU8(entries["stationery.json"] ?? new Uint8Array()));
  Object.assign(profile.stationery, changes);
  return zipSync({ ...entries, "stationery.json": strToU8(JSON.stringify(profile)) });
}
