import { expect, test } from "../appell-app";
import { addressField, choose, expectGreeting, RECIPIENT } from "../people/people-steps";
import { passageField } from "../window/letter-text";
import { showStep } from "../window/new-letter";
import { finding, letterToCheck } from "./faulty-letter";

const CHECKS = "Prüfen";

test("what the sender lacks leads to its field, and is found no more once it is there @once", async ({ appell }) => {
  const page = await letterToCheck(appell);
  await finding(page, "Der Absender fehlt").getByRole("button", { name: "Zur Stelle" }).click();
  await page.getByLabel("Organisation", { exact: true }).fill("Initiative Beispiel");
  await page.getByLabel("Ort", { exact: true }).first().fill("12345 Musterstadt");
  await showStep(page, CHECKS);
  const card = finding(page, "weder Straße noch Postfach");
  await card.getByRole("button", { name: "Zur Stelle" }).click();
  await expect(page.locator("#sender-street")).toBeFocused();
  await page.keyboard.type("Postfach 12 34");
  await showStep(page, CHECKS);
  await expect(card).toBeHidden();
  await expect(finding(page, "Im Absender fehlt")).toHaveCount(0);
});

test("a reader who is written small is made large in one step @once", async ({ appell }) => {
  const page = await letterToCheck(appell, "Ich danke ihnen für das Gespräch. Bitte antworten Sie uns.");
  const card = finding(page, "„ihnen“ ist kleingeschrieben");
  await card.getByRole("button", { name: "Ändern in „Ihnen“" }).click();
  await expect(card).toBeHidden();
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toHaveText("Ich danke Ihnen für das Gespräch. Bitte antworten Sie uns.");
});

test("somebody of whom nothing tells how to greet them is pointed out until it is chosen @once", async ({ appell }) => {
  const page = await letterToCheck(appell);
  await showStep(page, RECIPIENT);
  await addressField(page).fill("M. Dupont\nWeg 1\n12345 Ort");
  await expectGreeting(page, "Guten Tag M. Dupont,");
  await showStep(page, CHECKS);
  await finding(page, "„M. Dupont“").getByRole("button", { name: "Zur Stelle" }).click();
  await expect(page.locator("#person-0-firstName")).toBeFocused();
  await choose(page, "Anredeform", "Frau");
  await expectGreeting(page, "Sehr geehrte Frau Dupont,");
  await showStep(page, CHECKS);
  await expect(finding(page, "„M. Dupont“")).toBeHidden();
});
