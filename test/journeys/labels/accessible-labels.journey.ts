import { expect, test } from "../appell-app";
import { press } from "../people/people-steps";
import { expectAccessible } from "../window/expect-accessible";
import { openLabels, peopleBook } from "./label-steps";

test.use({ prepare: { run: ({ dataFolder }) => peopleBook(4, dataFolder) } });

test("envelopes and labels are accessible, empty and filled, light and dark @once", async ({ appell }) => {
  const { page } = appell;
  const dialog = await openLabels(page);
  await expect(dialog.getByRole("checkbox", { name: /Person 01/u })).toBeVisible();
  await expectAccessible(page, ".modal");
  await press(dialog, "Alle 4 gezeigten wählen");
  await expect(dialog.getByRole("img", { name: /wie er gedruckt wird/u })).toBeVisible();
  await expectAccessible(page, ".modal");
  await dialog.getByRole("radio", { name: "Etiketten" }).click();
  await dialog.locator(".label-pick").nth(4).click();
  await dialog.getByLabel("Wie oft jede Anschrift?").fill("0");
  await expect(dialog).toContainText("ganze Zahl");
  await expectAccessible(page, ".modal");
});

test("measuring a label sheet is accessible, fitting or not, light and dark @once", async ({ appell }) => {
  const { page } = appell;
  const dialog = await openLabels(page);
  await dialog.getByRole("radio", { name: "Etiketten" }).click();
  await press(dialog, "Eigener Bogen …");
  const form = page.getByRole("dialog", { name: "Eigener Etikettenbogen" });
  await form.getByLabel("Name des Bogens").fill("Schrank");
  await expect(form).toContainText("passen auf den Bogen");
  await expectAccessible(page, ".modal");
  await form.getByLabel("Zeilen").fill("9");
  await expect(form).toContainText("ragen unten");
  await expectAccessible(page, ".modal");
});
