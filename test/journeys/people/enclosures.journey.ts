import { expect, test } from "../appell-app";
import { letterAt, press, SENDER, SIGNATURES, undo } from "./people-steps";

test("enclosures are added, taken from files and pasted lines, moved by mouse and keyboard, and removed", async ({
  appell,
}) => {
  const page = await letterAt(appell, SENDER);
  const titles = page.getByRole("list", { name: "Anlagen" }).getByLabel("Titel");
  await press(page, "Anlage hinzufügen");
  await page.keyboard.type("Stellungnahme");
  const chooser = page.waitForEvent("filechooser");
  await press(page, "Dateien wählen …");
  const files = ["Karte_Schulweg.pdf", "Liste.xlsx"].map((name) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(""),
  }));
  await (await chooser).setFiles(files);
  await expect(titles).toHaveCount(3);
  await expect(titles.nth(1)).toHaveValue("Karte Schulweg");
  await expect(page.getByLabel("Dateiname").nth(1)).toHaveValue("Karte_Schulweg.pdf");

  await page.getByRole("button", { name: /^Anlage 3 verschieben/u }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(titles.nth(1)).toHaveValue("Liste");
  await expect(page.getByRole("button", { name: /^Anlage 2 verschieben/u })).toBeFocused();
  await page
    .getByRole("button", { name: /^Anlage 1 verschieben/u })
    .dragTo(page.getByRole("button", { name: /^Anlage 3 verschieben/u }));
  await expect(titles.nth(2)).toHaveValue("Stellungnahme");
  await press(page, "Anlage 1 entfernen");
  await expect(titles).toHaveCount(2);
  await undo(page, "Anlage „Liste“ entfernen");
  await undo(page, "Anlage „Stellungnahme“ verschieben");
  await undo(page, "Anlage „Liste“ verschieben");
  await undo(page, "2 Anlagen hinzufügen");
  await expect(titles).toHaveCount(1);

  await press(page, "Anlage hinzufügen");
  await titles.nth(1).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "- Gutachten\n- Fotos\n");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(titles).toHaveCount(3);
  await expect(titles.nth(2)).toHaveValue("Fotos");
});

test("references and the copy list are filled in @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await press(page, "Bezugszeichen hinzufügen");
  await expect(page.getByRole("combobox", { name: "Bezeichnung" })).toHaveValue("Ihr Zeichen");
  await page.keyboard.type("Mein Zeichen");
  await expect(page.getByRole("combobox", { name: "Bezeichnung" })).toHaveValue("Mein Zeichen");
  await page.getByLabel("Angabe").fill("AB 12");
  await press(page, "Namen hinzufügen");
  const copy = page.getByRole("list", { name: "Verteiler" }).getByRole("textbox");
  await expect(copy).toBeFocused();
  await copy.fill("Kreisverband");
  await undo(page, "Verteiler ändern");
  await undo(page, "Namen in den Verteiler aufnehmen");
  await undo(page, "Bezugszeichen ändern");
});

test("those who sign are named in their order, the sender's person at a click @once", async ({ appell }) => {
  const page = await letterAt(appell, SENDER);
  await page.getByLabel("Person", { exact: true }).fill("Maria Beispiel");
  await page.getByRole("navigation").getByRole("button", { name: SIGNATURES }).click();
  await press(page, "Maria Beispiel hinzufügen");
  await press(page, "Unterschrift hinzufügen");
  await page.keyboard.type("Jonas Muster");
  const second = page.getByRole("group", { name: "Unterschrift 2" });
  await second.getByLabel("Funktion").fill("Schatzmeister");
  await second.getByRole("radio", { name: "i. A." }).click();
  await press(page, "Unterschrift 2 nach oben");
  await expect(page.getByRole("group", { name: "Unterschrift 1" }).getByLabel("Name")).toHaveValue("Jonas Muster");
  await page.getByRole("radio", { name: "2", exact: true }).click();
  await undo(page, "Spalten der Unterschriften ändern");
  await undo(page, "Unterschrift von Jonas Muster verschieben");
  await undo(page, "Unterschriftszusatz ändern");
});
