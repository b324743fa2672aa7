import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMON_SHEETS } from "../../../preload/labels/common-sheets";
import { labelZone } from "../../../preload/labels/label-sheet";
import { printedWords } from "../../labels/printed-words";
import { expect, test } from "../appell-app";
import { addressField, letterAt, press, RECIPIENT, SENDER } from "../people/people-steps";
import { showStep } from "../window/new-letter";
import { chooseFrom, openLabels, peopleBook, savedPdf } from "./label-steps";

test("the recipient of a letter comes onto an envelope as PDF, with the sender in its corner", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await showStep(page, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nPlatz des Landtags 1\n40221 Düsseldorf");
  await page.getByRole("button", { name: "Umschlag oder Etiketten …" }).click();
  const dialog = page.getByRole("dialog", { name: "Umschlag oder Etiketten" });
  await expect(dialog.getByRole("list", { name: "Gewählte Anschriften" })).toContainText("Ada Muster");
  await chooseFrom(page, dialog, "Größe des Umschlags", /^C5/u);
  await expect(dialog.getByRole("img", { name: "Umschlag 1 von 1, wie er gedruckt wird" })).toBeVisible();
  const words = printedWords(await savedPdf(appell, dialog));
  const within = (isSender: boolean) =>
    words.filter(({ x, y }) => (x < 90 && y < 40) === isSender).map(({ text }) => text);
  expect(within(true)).toEqual(["Initiative", "Beispiel"]);
  expect(within(false).join(" ")).toBe("Frau Ada Muster Platz des Landtags 1 40221 Düsseldorf");
  expect([words[0]?.sheet.width, words[0]?.sheet.height]).toEqual([expect.closeTo(229, 1), expect.closeTo(162, 1)]);
});

test.describe("with an address book", () => {
  test.use({ prepare: { run: ({ dataFolder }) => peopleBook(12, dataFolder) } });

  test("people of the address book come onto labels from the fifth label on, chosen by keyboard", async ({
    appell,
  }) => {
    const dialog = await openLabels(appell.page);
    await dialog.getByRole("radio", { name: "Etiketten" }).click();
    await dialog.getByRole("searchbox", { name: "Adressbuch durchsuchen" }).fill("essen");
    const found = dialog.getByRole("list", { name: "Gefundene Einträge" });
    await expect(found.getByRole("checkbox")).toHaveCount(9);
    await press(dialog, "Alle 9 gezeigten wählen");
    await dialog.getByRole("button", { name: "„Person 04“ aus der Liste nehmen" }).click();
    await expect(dialog.getByRole("img", { name: "Bogen 1 von 1, wie er gedruckt wird" })).toBeVisible();
    await expect(dialog).toContainText("8 Etiketten auf einem Bogen");
    const first = dialog.getByRole("radio", { name: "Etikett 1, Zeile 1, Spalte 1" });
    await first.focus();
    for (let step = 1; step < 5; step++) await appell.page.keyboard.press("ArrowRight");
    await expect(dialog.getByRole("radio", { name: "Etikett 5, Zeile 2, Spalte 2" })).toBeChecked();

    const sheet = COMMON_SHEETS[0]?.sheet;
    if (sheet === undefined) throw new Error("There are no sheets");
    const words = printedWords(await savedPdf(appell, dialog));
    const numbers = ["01", "02", "03", "05", "06", "07", "08", "09"];
    expect(words.filter(({ text }) => text === "Person")).toHaveLength(numbers.length);
    for (const [index, number] of numbers.entries()) {
      const label = labelZone(sheet, 5 + index);
      const own = words.filter(({ text }) => [number, `451${number}`].includes(text));
      expect(own).toHaveLength(3);
      for (const word of own) {
        expect([word.page, word.x > label.x, word.x + word.width < label.x + label.width]).toEqual([1, true, true]);
        expect([word.y > label.y, word.y + word.height < label.y + label.height]).toEqual([true, true]);
      }
    }
  });

  test("a label is chosen with the mouse, and a second sheet is turned to @once", async ({ appell }) => {
    const dialog = await openLabels(appell.page);
    await dialog.getByRole("radio", { name: "Etiketten" }).click();
    await press(dialog, "Alle 12 gezeigten wählen");
    await dialog.getByLabel("Wie oft jede Anschrift?").fill("2");
    await expect(dialog).toContainText("24 Etiketten auf einem Bogen");
    await dialog.locator(".label-pick").nth(6).click();
    await expect(dialog.getByRole("radio", { name: "Etikett 7, Zeile 3, Spalte 1" })).toBeChecked();
    await expect(dialog).toContainText("24 Etiketten auf 2 Bögen");
    await press(dialog, "Nächste Seite");
    await expect(dialog.getByRole("img", { name: "Bogen 2 von 2, wie er gedruckt wird" })).toBeVisible();
    await expect(dialog.locator(".label-pick")).toHaveCount(0);
    await dialog.getByLabel("Wie oft jede Anschrift?").fill("2,5");
    await expect(dialog).toContainText("Geben Sie eine ganze Zahl von 1 bis 200 ein.");
    await expect(dialog.getByRole("button", { name: "Als PDF speichern …" })).toBeDisabled();
  });

  test("a sheet of one's own is refused while it can't be, kept when it can, and there in the next run", async ({
    appell,
  }) => {
    const dialog = await openLabels(appell.page);
    await dialog.getByRole("radio", { name: "Etiketten" }).click();
    await press(dialog, "Eigener Bogen …");
    const form = appell.page.getByRole("dialog", { name: "Eigener Etikettenbogen" });
    await form.getByLabel("Name des Bogens").fill("Aus dem Schrank");
    await form.getByLabel("Breite eines Etiketts").fill("72,5");
    await expect(form).toContainText("Die Etiketten überlappen sich nebeneinander um 2,5 mm.");
    await form.getByLabel("Von Spalte zu Spalte").fill("72,5");
    await expect(form).toContainText("Die Etiketten ragen rechts 7,5 mm über den Bogen (A4) hinaus.");
    const keep = form.getByRole("button", { name: "Bogen speichern" });
    await expect(keep).toBeDisabled();
    await form.getByLabel("Spalten").fill("zwei");
    await expect(form).toContainText("Ein Bogen hat 1 bis 8 Spalten");
    await form.getByLabel("Spalten").fill("2");
    await form.getByLabel("Linker Rand des Bogens").fill("32,5");
    await expect(form).toContainText("16 Etiketten passen auf den Bogen.");
    await keep.click();
    await expect(dialog.getByRole("button", { name: /Aus dem Schrank – 72,5 × 36 mm/u })).toBeVisible();
    const folder = join(appell.dataFolder, "profiles", "labels");
    const [name = ""] = readdirSync(folder);
    expect(JSON.parse(readFileSync(join(folder, name), "utf8"))).toMatchObject({
      name: "Aus dem Schrank",
      sheet: { columns: 2, rows: 8, widthMm: 72.5, leftMm: 32.5, pitchAcrossMm: 72.5 },
    });

    await appell.close();
    const again = await openLabels(await appell.restart());
    await again.getByRole("radio", { name: "Etiketten" }).click();
    await chooseFrom(appell.page, again, "Etikettenbogen", /^Aus dem Schrank/u);
    await press(again, "Bogen entfernen");
    await expect(again).toContainText("Der Bogen „Aus dem Schrank“ ist entfernt.");
    await press(again, "Zurückholen");
    await expect(again.getByRole("button", { name: /Aus dem Schrank – 72,5 × 36 mm/u })).toBeVisible();
  });
});

test("an address that finds no room is named, and nothing is written before it does", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  const long = "Arbeitsgemeinschaft sozialdemokratischer Lehrerinnen und Lehrer";
  await addressField(page).fill(`${long}\nPlatz 1\n40221 Düsseldorf`);
  const dialog = await openLabels(page);
  await dialog.getByRole("radio", { name: "Etiketten" }).click();
  await expect(dialog).toContainText(`„${long}“ passt auch in 8 Punkt nicht hinein.`);
  await expect(dialog.getByRole("button", { name: "Als PDF speichern …" })).toBeDisabled();
  await chooseFrom(page, dialog, "Etikettenbogen", /99,1 × 38,1 mm/u);
  await expect(dialog.getByRole("button", { name: "Als PDF speichern …" })).toBeEnabled();
});
