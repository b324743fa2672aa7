import { expect, test } from "../appell-app";
import { expectSaved } from "../window/new-letter";
import { addressField, choose, expectGreeting, letterAt, press, RECIPIENT, undo } from "./people-steps";

const WHOM = "Wen sprechen Sie an?";
const FORM = "Anredeform";

test("a person is greeted by title, name and form of address, each shown before it is chosen", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Dr. Ada Muster MdL\nPlatz des Landtags 1\n40221 Düsseldorf");
  await expectGreeting(page, "Sehr geehrte Frau Dr.\u00A0Muster,");
  await expect(page.getByLabel("Titel")).toHaveValue("Dr.");
  await expect(page.getByLabel("Amt oder Mandat")).toHaveValue("MdL");
  const forms = page.getByRole("radiogroup", { name: FORM });
  await expect(forms.locator(".choice", { hasText: "Herr" })).toContainText("Sehr geehrter Herr Dr.\u00A0Muster,");
  await page.getByLabel("Nachname").fill("Neumann");
  await expect(addressField(page)).toHaveValue("Frau Dr. Ada Neumann MdL\nPlatz des Landtags 1\n40221 Düsseldorf");
  await expectGreeting(page, "Sehr geehrte Frau Dr.\u00A0Neumann,");
  await undo(page, "Nachnamen ändern");
  await expect(addressField(page)).toHaveValue(/Muster MdL/u);
  await undo(page, "Anschrift ändern");
  await expect(addressField(page)).toHaveValue("");
});

test("somebody who is neither Frau nor Herr is greeted by the full name @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Kim Muster\nWeg 1\n12345 Ort");
  await expect(page.locator(".choice", { hasText: "Guten Tag Kim Muster," })).toBeVisible();
  await choose(page, FORM, "voller Name");
  await expectGreeting(page, "Guten Tag Kim Muster,");
  await expect(addressField(page)).toHaveValue("Kim Muster\nWeg 1\n12345 Ort");
});

test("several persons have a form of address each, in their order @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nHerrn Kim Klein\nWeg 1\n12345 Ort");
  await expectGreeting(page, "Sehr geehrte Frau Muster, sehr geehrter Herr Klein,");
  const second = page.getByRole("group", { name: "Person 2" });
  await choose(second, FORM, "voller Name");
  await expectGreeting(page, "Sehr geehrte Frau Muster, guten Tag Kim Klein,");
  await press(page, "Person 2 nach oben");
  await expectGreeting(page, "Guten Tag Kim Klein, sehr geehrte Frau Muster,");
  await expect(page.getByRole("button", { name: /^Person 1 verschieben/u })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expectGreeting(page, "Sehr geehrte Frau Muster, guten Tag Kim Klein,");
  await press(page, "Person hinzufügen");
  const third = page.getByRole("group", { name: "Person 3" });
  await third.getByLabel("Nachname").fill("Groß");
  await choose(third, FORM, "Herr");
  await expectGreeting(page, "Sehr geehrte Frau Muster, guten Tag Kim Klein, sehr geehrter Herr Groß,");
  await press(page, "Person 3 entfernen");
  await undo(page, "„Groß“ aus der Anrede entfernen");
  await expect(third).toBeVisible();
});

test("a group, an office and somebody unknown are greeted as such @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("SPD-Fraktion im Landtag NRW\nPlatz 1\n40221 Düsseldorf");
  await expectGreeting(page, "Sehr geehrte Mitglieder der SPD-Fraktion im Landtag NRW,");
  await page.getByLabel("Name der Gruppe in der Anrede").fill("SPD-Fraktion");
  await expectGreeting(page, "Sehr geehrte Mitglieder der SPD-Fraktion,");
  for (const row of ["eine Stelle", "noch unbekannt"]) {
    await choose(page, WHOM, row);
    await expectGreeting(page, "Sehr geehrte Damen und Herren,");
    await expect(page.getByRole("radio", { name: new RegExp(row, "u") })).toBeChecked();
  }
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("navigation")).toBeVisible();
});

test("a salutation in own words stays until it is derived again @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nWeg 1\n12345 Ort");
  const salutation = page.getByRole("textbox", { name: "Anrede", exact: true });
  await salutation.fill("Liebe Ada,");
  await addressField(page).fill("Frau Ada Neu\nWeg 1\n12345 Ort");
  await expect(salutation).toHaveValue("Liebe Ada,");
  await press(page, "Wieder ableiten: Sehr geehrte Frau Neu,");
  await expect(salutation).toHaveValue("");
  await expectGreeting(page, "Sehr geehrte Frau Neu,");
});

test("an office by which somebody is greeted is offered, and the salutations of a letter that was read in @once", async ({
  appell,
}) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill("Frau Ada Muster\nMinisterium\nWeg 1\n12345 Ort");
  await page.getByLabel("Amt oder Mandat").fill("Ministerin");
  await choose(page, "Anreden zur Wahl", "Sehr geehrte Frau Ministerin,");
  await expect(page.getByRole("textbox", { name: "Anrede", exact: true })).toHaveValue("Sehr geehrte Frau Ministerin,");
  await choose(page, "Anreden zur Wahl", "abgeleitet");
  await expectGreeting(page, "Sehr geehrte Frau Muster,");
});
