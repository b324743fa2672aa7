import { expect, test } from "../appell-app";
import { expectAccessible } from "../window/expect-accessible";
import { addressField, letterAt, press, RECIPIENT } from "./people-steps";

test("an empty address book is small, and leads to its first entry @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await press(page, "Aus dem Adressbuch …");
  const book = page.getByRole("dialog", { name: "Adressbuch" });
  await expect(book).toBeVisible();
  expect((await book.boundingBox())?.height).toBeLessThan(300);
  await expectAccessible(page, ".modal");
  await press(book, "Anschrift eingeben");
  await expect(addressField(page)).toBeFocused();
  await addressField(page).fill("Frau Ada Muster\nPlatz 1\n40221 Düsseldorf");
  await press(page, "Aus dem Adressbuch …");
  await press(book, "Anschrift aufnehmen");
  await expect(book.getByRole("button", { name: /^Ada Muster/u })).toBeVisible();
});
