import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAddressBook } from "../../main/people/address-book";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { bookEntry, entryDetail, entryName } from "../../preload/people/book-entry";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "appell-people-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, "people");
const book = () => openAddressBook({ folder: folder(), unreadable: join(root, "unreadable"), newName: (name) => name });
const idOf = (number: number) => `${String(number).padStart(8, "0")}-2222-4333-8444-555555555555`;
const entry = (number: number, ...lines: string[]) =>
  bookEntry(recipientFromLines(lines), idOf(number), "2026-11-22T09:00:00.000Z");
const found = async (search: string) => (await book().list(search)).entries.map(entryName);

describe("the address book", () => {
  it("finds people by words of name, office and address, in alphabetical order", async () => {
    await book().keep(entry(1, "SPD-Fraktion im Landtag", "Platz 1", "40221 Düsseldorf"));
    await book().keep(entry(2, "Frau Dr. Ada Muster MdL", "Platz 1", "40221 Düsseldorf"));
    await book().keep(entry(3, "Bürgeramt", "Weg 2", "45127 Essen"));
    expect(await found("")).toEqual(["Bürgeramt", "Dr. Ada Muster", "SPD-Fraktion im Landtag"]);
    expect(await found("düsseldorf muster")).toEqual(["Dr. Ada Muster"]);
    expect(await found("MDL")).toEqual(["Dr. Ada Muster"]);
    expect(await found("Hagebutte")).toEqual([]);
  });

  it("shows what tells two people of the same name apart", () => {
    expect(entryDetail(entry(1, "Bürgeramt", "Weg 2", "45127 Essen"))).toBe("Weg 2, 45127 Essen");
    expect(entryName(entry(1, "Frau Ada Muster", "Herrn Kim Klein", "Weg 2"))).toBe("Ada Muster, Kim Klein");
  });

  it("keeps no remark for the post, which belongs to one letter", () => {
    const recipient = { ...recipientFromLines(["Bürgeramt"]), postalRemarks: ["Einschreiben"] };
    expect(bookEntry(recipient, idOf(1), "2026-11-22T09:00:00.000Z").recipient.postalRemarks).toEqual([]);
  });

  it("gives the first hundred of two thousand and says how many there are", { timeout: 60_000 }, async () => {
    mkdirSync(folder());
    for (let number = 0; number < 2_000; number++) {
      const one = entry(number, `Amt ${String(number).padStart(5, "0")}`, `Weg ${number}`, "12345 Ort");
      writeFileSync(join(folder(), `${one.id}.json`), JSON.stringify(one));
    }
    const all = book();
    const list = await all.list("");
    expect([list.count, list.entries.length, entryName(list.entries[0] ?? entry(1))]).toEqual([
      2_000,
      100,
      "Amt 00000",
    ]);
    expect((await all.list("amt 01711")).entries.map(entryName)).toEqual(["Amt 01711"]);
  });
});
