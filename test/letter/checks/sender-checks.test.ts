import { describe, expect, it } from "vitest";
import type { Sender } from "../../../preload/letter/sender";
import { NO_SENDER } from "../../../preload/letter/sender";
import { isAddressOnPaper } from "../../../preload/stationery/address-on-paper";
import { PLAIN_LETTERHEAD } from "../../../preload/stationery/letterhead";
import { defaultStationery, type Stationery } from "../../../preload/stationery/stationery";
import { aLetter } from "../letter-builder";
import { ids } from "./find-in-letter";

const { sender: whole } = aLetter();
const from = (changes: Partial<Sender>) => ids({ sender: { ...whole, ...changes } });

describe("the checks of who writes", () => {
  it.each<[string, Partial<Sender>]>([
    ["sender-missing", { organisation: "", person: " " }],
    ["sender-missing", { street: "", postcode: "", town: "" }],
    ["sender-street-missing", { street: "" }],
    ["sender-postcode-missing", { postcode: "" }],
    ["sender-town-missing", { town: "" }],
    ["sender-contact-missing", { person: "Ada Muster", website: "beispiel.example" }],
  ])("find %s", (id, changes) => {
    expect(from(changes)).toEqual([id]);
  });

  it.each<[string, Partial<Sender>]>([
    ["a box for a street", { street: "Postfach 10 11 43" }],
    ["a box before the town", { street: "", town: "Postfach 12 34, Musterstadt" }],
    ["a village without streets", { street: "Hof 3" }],
    ["a postcode before the town", { postcode: "", town: "12345 Musterstadt" }],
    ["a whole address in one field", { street: "Musterweg 2, 12345 Musterstadt", postcode: "", town: "" }],
    ["a whole address before the town", { street: "", postcode: "", town: "Musterweg 2, 12345 Musterstadt" }],
    ["a postcode of one's own", { street: "", postcode: "11011", town: "Berlin" }],
    ["a country without postcodes", { postcode: "", town: "Nassau", country: "Bahamas" }],
    ["a British postcode", { postcode: "", town: "Bristol BS1 5TR" }],
    ["a person alone with an address", { organisation: "", person: "Ada Muster" }],
    ["a contact with a number", { person: "Ada Muster", phone: "0211 1234" }],
    ["a contact with an address for e-mail", { person: "Ada Muster", email: "ada@beispiel.example" }],
  ])("take %s for enough", (_, changes) => {
    expect(from(changes)).toEqual([]);
  });

  it("ask for no address that the paper has already", () => {
    expect(ids({ sender: NO_SENDER }, { isAddressOnPaper: true })).toEqual([]);
    expect(ids({ sender: { ...whole, street: "" } }, { isAddressOnPaper: true })).toEqual([]);
  });
});

describe("the paper", () => {
  const paper = (changes: Partial<Stationery>): Stationery => ({ ...defaultStationery("B"), ...changes });
  const footer = (text: string) =>
    paper({ letterhead: { ...PLAIN_LETTERHEAD, footer: [[{ kind: "contact" }, { kind: "line", text }]] } });
  const picture = { media: `${"0".repeat(64)}.png`, alt: "" };
  const pages = paper({ letterhead: { kind: "pages", first: picture, following: null } });

  it("has the address where its return line is printed on, or its letterhead says it", () => {
    expect(isAddressOnPaper(paper({ returnLine: "onPaper" }), "preprinted")).toBe(true);
    expect(isAddressOnPaper(footer("Musterweg 2, 12345 Musterstadt"), "digital")).toBe(true);
    expect(isAddressOnPaper(footer("Postfach 12, D-12345 Musterstadt"), "preprinted")).toBe(true);
    expect(isAddressOnPaper(pages, "digital")).toBe(true);
  });

  it("has none where it is plain, shows what the sender says, or is not used", () => {
    expect(isAddressOnPaper(paper({}), "digital")).toBe(false);
    expect(isAddressOnPaper(paper({}), "preprinted")).toBe(false);
    expect(isAddressOnPaper(paper({ returnLine: "onPaper" }), "digital")).toBe(false);
    expect(isAddressOnPaper(footer("Telefon 0211 123456, IBAN DE12 3456 7890"), "digital")).toBe(false);
    expect(isAddressOnPaper(pages, "none")).toBe(false);
    const filled = paper({ letterhead: { ...PLAIN_LETTERHEAD, footer: [[{ kind: "address" }]] } });
    expect(isAddressOnPaper(filled, "digital")).toBe(false);
  });
});
