import { describe, expect, it } from "vitest";
import { createTypesetter } from "../../main/typesetting/typesetter";
import { BUILT_IN_ENVELOPES } from "../../preload/envelopes/built-in-envelopes";
import type { Envelope } from "../../preload/envelopes/envelope";
import { DEFAULT_ENVELOPES, envelopesNamed } from "../../preload/envelopes/envelope-choices";
import { envelopeFindings } from "../../preload/envelopes/envelope-findings";
import { printedSheet } from "../../preload/envelopes/printed-parts";
import type { Recipient } from "../../preload/letter/recipient";
import { letterGeometry } from "../../preload/stationery/din-5008";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { PLAIN_LETTERHEAD } from "../../preload/stationery/letterhead";
import { aSheet, FULL_LETTER } from "../export/sample-sheets";
import { aRecipient } from "../letter/letter-builder";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });
const printed = (sheet: LetterSheet) =>
  printedSheet(sheet, typesetter.typeset(sheet, { pages: false, pdf: false }).places);
const envelope = (name: string) => envelopesNamed(DEFAULT_ENVELOPES, name)[0] as Envelope;
const findings = (sheet: LetterSheet, name: string) => envelopeFindings(printed(sheet), envelope(name));
const found = (sheet: LetterSheet, name: string) => findings(sheet, name).map(({ check }) => check);
const to = (changes: Partial<Recipient>, form: "A" | "B" = "B") =>
  aSheet({ ...FULL_LETTER, recipient: aRecipient(changes) }, { form });

const SIX_LINES = ["Gemeinde", "Amt", "Frau Muster", "Raum 3", "Ringweg 1", "12345 Musterstadt"];
const WIDE = ["Arbeitsgemeinschaft der Sozialverbände im Kreise", "Ringweg 1", "12345 Musterstadt"];

describe("what is printed on the first page", () => {
  it("is measured: the address by its widest line and its number of lines, the rest by what it takes", () => {
    const { parts } = printed(to({ addressLines: ["Kurz", "Ringweg 1", "12345 Ort"] }));
    const zone = (part: string) => parts.find((one) => one.part === part)?.zone;
    const { addressZone, returnLine } = letterGeometry("B");
    const address = zone("address");
    expect(address?.x).toBeCloseTo(addressZone.x, 1);
    // "Ringweg 1" in 10 pt, and three lines but for what is white above and below their letters.
    expect(address?.width).toBeGreaterThan(13);
    expect(address?.width).toBeLessThan(19);
    expect(address?.y).toBeGreaterThan(addressZone.y);
    expect(address?.y).toBeLessThan(addressZone.y + 1.2);
    expect(address?.height).toBeGreaterThan(2 * 4.23 + 2);
    expect(address?.height).toBeLessThan(3 * 4.23);
    expect(zone("returnLine")?.y).toBeGreaterThan(returnLine.y + 0.5);
    expect(
      printed(to({ addressLines: WIDE })).parts.find(({ part }) => part === "address")?.zone.width,
    ).toBeGreaterThan(76.5);
  });

  it("is nothing of an address that is not there", () => {
    expect(printed(to({ addressLines: [] })).parts.some(({ part }) => part === "address")).toBe(false);
  });
});

describe("the window of an envelope", () => {
  it("has nothing to say of a usual letter in DL and C6/5, of either form", () => {
    for (const form of ["A", "B"] as const) {
      for (const name of ["DL", "C6/5"]) {
        expect(found(aSheet(FULL_LETTER, { form }), name)).toEqual([]);
        expect(found(to({ addressLines: SIX_LINES }, form), name)).toEqual([]);
      }
    }
  });

  it("hides the end of a wide line once the sheet lies at the right, the sooner the more it plays", () => {
    expect(findings(to({ addressLines: WIDE }), "DL")).toEqual([
      { check: "window-address-wide", place: "recipient", values: { envelope: "DL", mm: expect.any(Number) } },
    ]);
    const shorter = to({ addressLines: ["Arbeitsgemeinschaft der Verbände im Kreise", "12345 Musterstadt"] });
    expect(found(shorter, "DL")).toEqual([]);
    expect(found(shorter, "C6/5")).toEqual(["window-address-wide"]);
  });

  it("hides the sixth line in C4 and the whole address of form A in C5 and C4", () => {
    expect(found(to({ addressLines: SIX_LINES.slice(1) }), "C4")).not.toContain("window-address-deep");
    expect(found(to({ addressLines: SIX_LINES }), "C4")).toContain("window-address-deep");
    for (const name of ["C5", "C4"]) {
      expect(found(aSheet(FULL_LETTER, { form: "A" }), name)).toContain("window-address-deep");
    }
  });

  it("shows the subject where the sheet plays so far, which stands right below the address field", () => {
    const all = findings(aSheet(FULL_LETTER), "C5");
    expect(all).toContainEqual({ check: "window-shows-text", place: "subject", values: { envelope: "C5" } });
    expect(found(aSheet(FULL_LETTER), "C4")).toContain("window-shows-text");
  });

  it("may not hide several remarks for the post, nor keep the return line out of sight", () => {
    const three = to({ postalRemarks: ["Persönlich", "Einschreiben", "Nicht nachsenden"] });
    expect(found(three, "DL")).toEqual([]);
    expect(found(three, "C5")).toContain("window-remark-cut");
    const high = { ...envelope("DL"), window: { left: 20, bottom: 15, width: 90, height: 38 } };
    expect(envelopeFindings(printed(aSheet(FULL_LETTER)), high).map(({ check }) => check)).toEqual([
      "window-return-cut",
    ]);
  });

  it("never has a return line whole that is wider than itself, however the sheet slides", () => {
    const sheet = printed(aSheet(FULL_LETTER));
    const width = sheet.parts.find(({ part }) => part === "returnLine")?.zone.width ?? 0;
    const checks = (windowWidth: number) =>
      envelopeFindings(sheet, { ...envelope("DL"), window: { left: 32, bottom: 15, width: windowWidth, height: 45 } });
    expect(checks(width + 1).some(({ check }) => check === "window-return-cut")).toBe(false);
    expect(checks(width - 3).some(({ check }) => check === "window-return-cut")).toBe(true);
  });

  it("shows the information block where it stands at the right, and a logo where it reaches into the field", () => {
    const right = BUILT_IN_ENVELOPES[1]?.windows.find(({ name }) => name === "swissRight")?.window;
    const swiss = { ...envelope("C6/5"), window: right ?? envelope("C6/5").window };
    const checks = envelopeFindings(printed(aSheet(FULL_LETTER)), swiss).map(({ check }) => check);
    expect(checks).toContain("window-address-wide");
    expect(checks).toContain("window-shows-beside");
    const logo = { media: `${"a".repeat(64)}.png`, alt: "Logo", zone: { x: 90, y: 30, width: 30, height: 22 } };
    const low = aSheet(FULL_LETTER, {
      letterhead: { ...PLAIN_LETTERHEAD, logo: { ...logo, onFollowingPages: false } },
    });
    expect(found(low, "DL")).toEqual(["window-shows-beside"]);
  });

  it("is too small for a sheet that does not go in", () => {
    const tiny = { ...envelope("DL"), name: "Klein", width: 205 };
    expect(envelopeFindings(printed(aSheet()), tiny)).toEqual([
      { check: "window-sheet-too-large", place: "recipient", values: { envelope: "Klein" } },
    ]);
  });
});
