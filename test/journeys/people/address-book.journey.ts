import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recipientFromLines } from "../../../preload/letter/recipient-from-lines";
import { bookEntry } from "../../../preload/people/book-entry";
import { expect, test } from "../appell-app";
import { answerOf } from "../ask-app";
import { addressField, expectGreeting, letterAt, press, RECIPIENT, undo } from "./people-steps";

const ADDRESS = "Frau Ada Muster\nPlatz 1\n40221 Düsseldorf";

test("somebody is kept in the address book, found for another letter, changed, removed and brought back", async ({
  appell,
}) => {
  const first = await letterAt(appell, RECIPIENT);
  await addressField(first).fill(ADDRESS);
  await press(first, "Ins Adressbuch übernehmen");
  await expect(first.getByRole("status")).toContainText("„Ada Muster“ steht im Adressbuch.");
  await press(first, "Ins Adressbuch übernehmen");
  await expect(first.getByRole("status")).toContainText("steht schon so im Adressbuch");
  await first.close();

  const page = await letterAt(appell, RECIPIENT);
  await press(page, "Aus dem Adressbuch …");
  const book = page.getByRole("dialog", { name: "Adressbuch" });
  await book.getByRole("searchbox").fill("Hagebuttentee");
  await expect(book).toContainText("Niemand im Adressbuch passt zu „Hagebuttentee“.");
  await book.getByRole("searchbox").fill("düsseldorf ada");
  await press(book, "Befehle für „Ada Muster“");
  await page.getByRole("menuitem", { name: "Bearbeiten …" }).click();
  const editing = page.getByRole("dialog", { name: "„Ada Muster“ bearbeiten" });
  await editing.getByLabel("Nachname").fill("Neumann");
  await press(editing, "Änderungen sichern");
  await press(book, "Befehle für „Ada Neumann“");
  await page.getByRole("menuitem", { name: "Entfernen" }).click();
  await expect(book).toContainText("Das Adressbuch ist noch leer.");
  await press(book, "Zurückholen");
  await book.getByRole("button", { name: /^Ada Neumann/u }).click();
  await expect(addressField(page)).toHaveValue("Frau Ada Neumann\nPlatz 1\n40221 Düsseldorf");
  await expectGreeting(page, "Sehr geehrte Frau Neumann,");
  await undo(page, "„Ada Neumann“ aus dem Adressbuch übernehmen");
  await expect(addressField(page)).toHaveValue("");
});

test("an entry of the same name is replaced only when somebody says so @once", async ({ appell }) => {
  const page = await letterAt(appell, RECIPIENT);
  await addressField(page).fill(ADDRESS);
  const keep = page.getByRole("button", { name: "Ins Adressbuch übernehmen" });
  await keep.click();
  await expect(page.getByRole("status")).toContainText("steht im Adressbuch");
  await addressField(page).fill("Frau Ada Muster\nWeg 9\n12345 Ort");
  await keep.click();
  await press(page, "Daneben aufnehmen");
  await expect.poll(() => readdirSync(join(appell.dataFolder, "people")).length).toBe(2);
  await addressField(page).fill("Frau Ada Muster\nWeg 10\n12345 Ort");
  await keep.click();
  await press(page, "Ersetzen");
  await expect
    .poll(async () => JSON.stringify((await answerOf(page, "people.list", { search: "" })).entries))
    .toContain("Weg 10");
  expect(readdirSync(join(appell.dataFolder, "people"))).toHaveLength(2);
});

test.describe("with a damaged file among thousands", () => {
  const idOf = (number: number) => `${String(number).padStart(8, "0")}-2222-4333-8444-555555555555`;
  test.use({
    prepare: {
      run: ({ dataFolder }) => {
        const folder = join(dataFolder, "people");
        mkdirSync(folder, { recursive: true });
        for (let number = 1; number <= 2_000; number++) {
          const recipient = recipientFromLines([`Amt ${number}`, `Weg ${number}`, "12345 Ort"]);
          const entry = bookEntry(recipient, idOf(number), "2026-11-22T09:00:00.000Z");
          writeFileSync(join(folder, `${entry.id}.json`), JSON.stringify(entry));
        }
        writeFileSync(join(folder, `${idOf(0)}.json`), "{");
      },
    },
  });

  test("the address book says so and shows the others", async ({ appell }) => {
    const page = await letterAt(appell, RECIPIENT);
    await press(page, "Aus dem Adressbuch …");
    const book = page.getByRole("dialog", { name: "Adressbuch" });
    await expect(book).toContainText("Eine Datei im Adressbuch war beschädigt.");
    await expect(book).toContainText("100 von 2000 Einträgen");
    await book.getByRole("searchbox").fill("Amt 1777");
    await book.getByRole("button", { name: /^Amt 1777/u }).click();
    await expect(addressField(page)).toHaveValue("Amt 1777\nWeg 1777\n12345 Ort");
    expect(readdirSync(join(appell.dataFolder, "unreadable"))).toHaveLength(1);
  });
});
