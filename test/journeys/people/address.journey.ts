import { expect, test } from "../appell-app";
import { addressField, letterAt, press, RECIPIENT, undo } from "./people-steps";

test("an address is the same in fields and as lines, and nothing that is typed is lost", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nReferat 3\nPostfach 10 11\n40221 Düsseldorf");
  await page.getByRole("radio", { name: "Felder" }).click();
  await expect(page.getByLabel("Straße oder Postfach")).toHaveValue("Postfach 10 11");
  await expect(page.getByLabel("Zusatz, Amt oder Abteilung")).toHaveValue("Referat 3");
  const street = page.getByLabel("Straße oder Postfach");
  await street.fill("");
  await street.pressSequentially("Am Markt ", { delay: 20 });
  await expect(street).toHaveValue("Am Markt ");
  await page.getByLabel("Postleitzahl und Ort").fill("Düsseldorf");
  await expect(street).toHaveValue("Am Markt ");
  await page.getByRole("radio", { name: "Zeilen" }).click();
  await expect(addressField(page)).toHaveValue("Frau Ada Muster\nReferat 3\nAm Markt\nDüsseldorf");
  await addressField(page).press("Control+End");
  await page.keyboard.type("\n\nGebäude 2 ");
  await expect(addressField(page)).toHaveValue("Frau Ada Muster\nReferat 3\nAm Markt\nDüsseldorf\n\nGebäude 2 ");
});

test("a foreign address has its country in capitals @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  const shown = page.getByRole("figure", { name: "Anschrift im Fenster des Umschlags" });
  await addressField(page).fill("Frau Ada Muster\nGasse 1\n1010 Wien");
  const country = page.getByRole("combobox", { name: "Land" });
  const proposals = country.locator("xpath=following-sibling::datalist/option");
  await expect(proposals.and(page.locator("[value='Österreich']"))).toHaveCount(1);
  await country.fill("Österreich");
  await expect(shown).toContainText("1010 WienÖSTERREICH");
  await undo(page, "Land ändern");
  await country.fill("");
  await addressField(page).fill("Frau Ada Muster\nStraat 1\n1011 AB Amsterdam\nniederlande");
  await press(page, "Als Land übernehmen");
  await expect(country).toHaveValue("Niederlande");
  await expect(addressField(page)).toHaveValue("Frau Ada Muster\nStraat 1\n1011 AB Amsterdam");
  await expect(shown).toContainText("NIEDERLANDE");
});

test("remarks stand above the address, and a line too many is said @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  const shown = page.getByRole("figure", { name: "Anschrift im Fenster des Umschlags" });
  await addressField(page).fill("Amt\nA\nB\nC\nWeg 1\n12345 Ort");
  await page.getByRole("button", { name: "Persönlich", exact: true }).click();
  await press(page, "Eigener Vermerk …");
  await page.getByRole("textbox", { name: "Eigener Vermerk" }).fill("Nicht nachsenden");
  await page.keyboard.press("Enter");
  await expect(shown).toContainText("PersönlichNicht nachsenden");
  await expect(shown).toContainText("Die Zeilen passen ins Anschriftfeld.");
  await addressField(page).press("Control+End");
  await page.keyboard.type("\nD");
  await expect(shown).toContainText("Eine Zeile zu viel.");
  await press(page, "Nicht nachsenden");
  await expect(shown).not.toContainText("Nicht nachsenden");
});
