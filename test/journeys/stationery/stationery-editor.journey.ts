import { rmSync } from "node:fs";
import { join } from "node:path";
import { aSignaturePicture, mediaName } from "../../export/a-picture";
import { expect, test } from "../appell-app";
import { storedDrafts } from "../drafts/stored-text";
import { letterAt, press, SENDER } from "../people/people-steps";
import { expectSaved } from "../window/new-letter";
import {
  beginFrom,
  dropLogo,
  dropOn,
  expectPage,
  keepWithLogo,
  measure,
  openEditor,
  picturePlace,
  save,
  storedProfiles,
} from "./editor-steps";

test.setTimeout(180_000);

const LOGO = aSignaturePicture(300, 100);
const NAME = "Unser Bogen";

test("a letterhead is made from a preset, with a logo and a footer, and a letter takes it", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  const editor = await openEditor(page);
  await beginFrom(editor, "Verein mit Platz für ein Logo");
  await editor.getByRole("textbox", { name: "Name des Briefbogens" }).fill(NAME);
  await dropLogo(editor, LOGO);
  // 300 pixels at 60 mm; at 38 mm they are enough.
  await expect(editor.getByText("nur 127 dpi")).toBeVisible();
  await measure(editor, "Platz des Logos", "Breite").fill("38,1");
  await expect(measure(editor, "Platz des Logos", "Höhe")).toHaveValue("12,7");
  await expect(editor.getByText(/dpi und druckt unscharf/u)).toBeHidden();
  await editor.getByRole("textbox", { name: "Beschreibung für alle" }).fill("Logo der Initiative");

  const fourth = editor.getByRole("group", { name: "Spalte 4" });
  await press(fourth, "Eigene Zeile");
  await fourth.getByRole("textbox", { name: "Eigene Zeile 2" }).fill("Amtsgericht Musterstadt");
  await save(editor);
  await press(editor, "Für diesen Brief verwenden");
  await press(editor, "Schließen");
  await expect(editor).toBeHidden();
  await expectSaved(page);

  const [profile] = storedProfiles(appell.dataFolder);
  expect(profile?.stationery).toMatchObject({
    name: NAME,
    letterhead: {
      logo: { media: mediaName(LOGO), alt: "Logo der Initiative", zone: { x: 130, y: 8, width: 38.1, height: 12.7 } },
      footer: [
        [{ kind: "address" }],
        [{ kind: "contact" }],
        [{ kind: "bank" }],
        [
          { kind: "line", text: "Eingetragener Verein" },
          { kind: "line", text: "Amtsgericht Musterstadt" },
        ],
      ],
    },
  });
  const [draft] = storedDrafts(join(appell.dataFolder, "drafts"));
  expect(draft?.letter.stationery.id).toBe(profile?.id);

  await openEditor(page);
  await press(editor, `Mehr zu „${NAME}“`);
  await page.getByRole("menuitem", { name: "Löschen" }).click();
  await expect(page.getByRole("dialog", { name: `„${NAME}“ löschen?` })).toContainText("Ein Entwurf benutzt diesen");
});

test("a picture that is none is refused in words, and the logo before stays @once", async ({ appell }) => {
  const { page } = appell;
  const editor = await openEditor(page);
  await beginFrom(editor, "Schlicht");
  const place = picturePlace(editor, "Logo");
  await dropOn(place, "logo.png", LOGO);
  const shown = place.getByRole("img", { name: "Logo" });
  await expect(shown).toBeVisible();
  const before = await shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  const wide = Buffer.from(LOGO);
  wide.writeUInt32BE(40_000, 16);
  wide.writeUInt32BE(40_000, 20);
  for (const [name, bytes, words] of [
    ["logo.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "Vektorgrafik (SVG)"],
    ["logo.png", Buffer.from("Das ist kein Bild."), "weder PNG noch JPEG"],
    ["logo.jpg", Buffer.from("ffd8ffe000104a464946", "hex"), "beschädigt"],
    ["riesig.png", wide, "zu groß"],
    ["abgeschnitten.png", Buffer.from(LOGO).subarray(0, 200), "beschädigt"],
  ] as const) {
    await dropOn(place, name, bytes);
    await expect(place.getByRole("alert")).toContainText(words);
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(before);
  }
  await save(editor);
  expect(storedProfiles(appell.dataFolder)[0]?.stationery.letterhead).toMatchObject({
    logo: { media: mediaName(LOGO) },
  });
});

test("what can't be kept is said at its field, and what is not kept is asked about @once", async ({ appell }) => {
  const { page } = appell;
  const editor = await openEditor(page);
  await beginFrom(editor, "Schlicht");
  await save(editor);
  await measure(editor, "Platz des Namens", "Von oben").fill("300");
  await expect(editor.getByText("Eine Zahl von 0 bis 297, etwa 12,5.")).toBeVisible();
  await expect(editor.getByText("Die Seite zeigt den letzten Stand")).toBeVisible();
  await press(editor, "Sichern");
  await expect(measure(editor, "Platz des Namens", "Von oben")).toBeFocused();
  await measure(editor, "Platz des Namens", "Von oben").fill("40");
  await expect(editor.getByText("Das liegt auf dem Anschriftfeld")).toBeVisible();
  await measure(editor, "Platz des Namens", "Breite").fill("200");
  await expect(editor.getByText("Das ragt über das Blatt hinaus")).toBeVisible();

  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog", { name: "„Schlicht“ ist noch nicht gesichert" });
  await press(question, "Weiter bearbeiten");
  await expect(measure(editor, "Platz des Namens", "Breite")).toHaveValue("200");
  await press(editor, "Schließen");
  await press(question, "Änderungen verwerfen");
  await expect(editor).toBeHidden();
  await openEditor(page);
  await expect(measure(editor, "Platz des Namens", "Von oben")).toHaveValue("8");
});

test("stationery is duplicated, renamed, deleted after a question, and brought back", async ({ appell }) => {
  const { page } = appell;
  const editor = await openEditor(page);
  await beginFrom(editor, "Schlicht");
  await save(editor);
  const choose = async (name: string, deed: string) => {
    await press(editor, `Mehr zu „${name}“`);
    await page.getByRole("menuitem", { name: deed }).click();
  };
  await choose("Schlicht", "Duplizieren");
  await save(editor);
  await expect(editor.getByRole("button", { name: "Kopie von Schlicht", exact: true })).toBeVisible();
  await choose("Schlicht", "Umbenennen");
  await expect(editor.getByRole("textbox", { name: "Name des Briefbogens" })).toBeFocused();
  await page.keyboard.type("Eins");
  await save(editor);
  expect(storedProfiles(appell.dataFolder).map(({ stationery }) => stationery.name)).toEqual([
    "Eins",
    "Kopie von Schlicht",
  ]);
  await choose("Eins", "Löschen");
  const question = page.getByRole("dialog", { name: "„Eins“ löschen?" });
  await expect(question).toContainText("Kein Entwurf benutzt diesen Briefbogen.");
  await press(question, "Löschen");
  await expect(editor.getByText("„Eins“ ist gelöscht.")).toBeVisible();
  expect(storedProfiles(appell.dataFolder)).toHaveLength(1);
  await press(editor, "Zurückholen");
  await expect(editor.getByRole("button", { name: "Eins", exact: true })).toBeVisible();
  expect(storedProfiles(appell.dataFolder)).toHaveLength(2);
});

test("a page picture comes first, then its letterhead; pre-printed paper shows its zones @once", async ({ appell }) => {
  const { page } = appell;
  const editor = await openEditor(page);
  await beginFrom(editor, "Schlicht");
  await editor.locator(".choice", { hasText: "Aus einer fertigen Seite" }).click();
  await expect(editor.getByText("Solange hier kein Bild liegt")).toBeVisible();
  await dropOn(picturePlace(editor, "Erste Seite").first(), "bogen.png", aSignaturePicture(420, 594));
  await expect(editor.getByText("nur 50 dpi")).toBeVisible();
  await expect(editor.getByText(/Format A4 und wird/u)).toBeHidden();
  const zones = editor.getByRole("group", { name: "Aufdruck der ersten Seite" });
  await zones.getByRole("textbox", { name: "Oben" }).fill("30");
  await editor.getByRole("radio", { name: "Vorgedruckt" }).click();
  await expect(editor.locator(".printed-zone")).toHaveCount(1);
  await zones.getByRole("textbox", { name: "Oben" }).fill("61");
  await expect(editor.getByText("Eine Zahl von 0 bis 60, etwa 12,5.")).toBeVisible();
  await zones.getByRole("textbox", { name: "Oben" }).fill("50");
  await expect(editor.getByText("Der Vordruck reicht in das Anschriftfeld")).toBeVisible();
});

test("stationery whose logo is gone opens and says so", async ({ appell }) => {
  const { page } = appell;
  const editor = await keepWithLogo(page, LOGO);
  await press(editor, "Schließen");
  rmSync(join(appell.dataFolder, "drafts", "media", mediaName(LOGO)));
  await openEditor(page);
  await expect(editor.getByText("Die Datei dieses Bildes ist nicht mehr da")).toBeVisible();
  await expectPage(editor, 1);
  await press(editor, "Herausnehmen");
  await save(editor);
});
