import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import { labelsOnSheet, labelZone } from "../../preload/labels/label-sheet";
import {
  ENVELOPE_FORMATS,
  plainEnvelope,
  READING_ZONE_EDGE_MM,
  READING_ZONE_TOP_MM,
  STAMP_ZONE,
} from "../../preload/labels/plain-envelope";
import type { ZoneMm } from "../../preload/stationery/din-5008";
import { anOrder, aRecipient, finished, numbered, onLabels, pictured, SENDER } from "./address-builders";
import { type PrintedWord, printedWords } from "./printed-words";

const TOLERANCE_MM = 0.5;

/** The smallest zone with all words in it. */
function around(words: readonly PrintedWord[]): ZoneMm {
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  return { x, y, width: right - x, height: bottom - y };
}

const middle = ({ y, height }: ZoneMm) => y + height / 2;

function expectWithin(inner: ZoneMm, outer: ZoneMm, why: string): void {
  expect(inner.x, why).toBeGreaterThanOrEqual(outer.x - TOLERANCE_MM);
  expect(inner.y, why).toBeGreaterThanOrEqual(outer.y - TOLERANCE_MM);
  expect(inner.x + inner.width, why).toBeLessThanOrEqual(outer.x + outer.width + TOLERANCE_MM);
  expect(inner.y + inner.height, why).toBeLessThanOrEqual(outer.y + outer.height + TOLERANCE_MM);
}

describe("the finished PDF of labels", () => {
  for (const { id, sheet } of COMMON_SHEETS) {
    it(`has every address in the middle of its label, at its left, on ${id}`, () => {
      const each = labelsOnSheet(sheet);
      const recipients = Array.from({ length: each + 2 }, (_, index) => numbered(index + 1));
      const { path, pages, tooLong } = finished(anOrder({ ...onLabels(sheet, 3), recipients }));
      expect(tooLong).toEqual([]);
      const words = printedWords(path);
      for (const [index] of recipients.entries()) {
        const [page, number] = [Math.floor((index + 2) / each), ((index + 2) % each) + 1];
        const own = [`Person`, String(index + 1), "Weg", `10${String(index + 1).padStart(3, "0")}`, "Ort"];
        const label = labelZone(sheet, number);
        const here = words.filter((word) => word.page === page + 1 && own.includes(word.text) && isInside(word, label));
        const block = around(here);
        const why = `${id}, label ${number} of sheet ${page + 1}`;
        expect(
          here.map(({ text }) => text),
          why,
        ).toEqual(expect.arrayContaining(own));
        const zone = pages[page]?.boxes.find(({ address }) => address === index)?.zone;
        expect(Math.abs(block.x - (zone?.x ?? 0)), why).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(middle(block) - middle(zone ?? label)), why).toBeLessThan(TOLERANCE_MM);
        expectWithin(block, label, why);
      }
    });
  }

  it("sets what is long smaller, down to 8 pt, and says which address finds no room", () => {
    const sheet = COMMON_SHEETS.find(({ id }) => id === "3x8-63.5x33.9")?.sheet;
    if (sheet === undefined) throw new Error("The sheet is gone");
    const long = aRecipient(["Ausschuss für Klima und Umwelt", "Sekretariat im Hauptgebäude", "Platz 1", "40221 Ort"]);
    const tooLong = aRecipient(["Arbeitsgemeinschaft sozialdemokratischer Lehrerinnen", "Platz 1", "40221 Ort"]);
    const tooMany = aRecipient(Array.from({ length: 11 }, (_, index) => `Zeile ${index}`));
    const order = anOrder({ ...onLabels(sheet), recipients: [numbered(1), long, tooLong, tooMany], copies: 2 });
    const { path, tooLong: found } = finished(order);
    expect(found).toEqual([2, 3]);
    const sizes = printedWords(path);
    const heightOf = (text: string) => sizes.find((word) => word.text === text)?.height ?? 0;
    expect(heightOf("Ausschuss")).toBeLessThan(heightOf("Person"));
    // Nothing of what finds no room stands on a neighbour: the box cuts it off for the eye.
    expect(pictured(order, 0).tooLong).toEqual([2, 3]);
  });

  it("keeps the sender's line above the address and both within the label", () => {
    const sheet = COMMON_SHEETS[2]?.sheet;
    if (sheet === undefined) throw new Error("The sheet is gone");
    const sender = { ...SENDER, organisation: "Initiative für gute Wege zur Schule in allen Stadtteilen der Stadt" };
    const { path, tooLong } = finished(anOrder({ ...onLabels(sheet, 5), sender }));
    const words = printedWords(path);
    const above = around(words.filter(({ text }) => ["Initiative", "Stadtteilen", "45127", "Essen"].includes(text)));
    const address = around(words.filter(({ text }) => ["Person", "Weg", "10001"].includes(text)));
    expect(tooLong).toEqual([]);
    expect(above.y + above.height).toBeLessThan(address.y + TOLERANCE_MM);
    expectWithin(around(words), labelZone(sheet, 5), "with its sender");
  });
});

describe("the finished PDF of envelopes", () => {
  for (const id of ENVELOPE_FORMATS) {
    it(`has the size of ${id}, and the address where machines read it`, () => {
      const recipient = aRecipient(
        ["Frau Dr. Ada Muster", "Fraktion im Landtag Nordrhein-Westfalen", "Platz 1", "40221 Düsseldorf"],
        {
          country: "Deutschland",
          postalRemarks: ["Einschreiben"],
        },
      );
      const order = anOrder({
        paper: { kind: "envelope", envelope: id },
        recipients: [recipient, numbered(2)],
        sender: SENDER,
      });
      const { path, tooLong } = finished(order);
      const { size, address, sender } = plainEnvelope(id);
      expect(tooLong).toEqual([]);
      const words = printedWords(path);
      expect(new Set(words.map(({ page }) => page))).toEqual(new Set([1, 2]));
      expect([words[0]?.sheet.width, words[0]?.sheet.height]).toEqual([
        expect.closeTo(size.width, 1),
        expect.closeTo(size.height, 1),
      ]);
      for (const page of [1, 2]) {
        const here = words.filter((word) => word.page === page);
        const own = here.filter(({ text }) => ["Initiative", "Beispiel", "Musterweg", "45127", "Essen"].includes(text));
        const block = around(here.filter(({ x, y }) => x > size.width / 2 - 1 && y > READING_ZONE_TOP_MM - 1));
        expect(Math.abs(block.x - address.x)).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(block.y - address.y)).toBeLessThan(2 * TOLERANCE_MM);
        expectWithin(block, readingZone(size), `address on ${id}`);
        expectWithin(around(own), sender, `sender on ${id}`);
        expect(around(own).x + around(own).width).toBeLessThan(size.width - STAMP_ZONE.width);
      }
    });
  }
});

describe("one page as a picture", () => {
  it("is a whole document in millimetres with nothing of the other pages, and knows of them what is too long", () => {
    const sheet = COMMON_SHEETS[0]?.sheet;
    if (sheet === undefined) throw new Error("The sheet is gone");
    const recipients = [...Array.from({ length: 24 }, (_, index) => numbered(index + 1)), aRecipient(["x".repeat(80)])];
    const { pages, tooLong } = pictured(anOrder({ ...onLabels(sheet), recipients }), 0);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 210 297" width="210mm" height="297mm">/u,
    );
    expect(tooLong).toEqual([24]);
  });
});

const verapdf = process.env["APPELL_VERAPDF"] ?? "";

describe.skipIf(verapdf === "")(
  `veraPDF${verapdf === "" ? " (skipped: APPELL_VERAPDF names no validator)" : ""}`,
  () => {
    for (const flavour of ["2a", "ua1"]) {
      it(`finds labels and envelopes conforming to ${flavour}`, () => {
        const sheet = COMMON_SHEETS[0]?.sheet;
        if (sheet === undefined) throw new Error("The sheet is gone");
        const recipients = Array.from({ length: 30 }, (_, index) => numbered(index + 1));
        const orders = [anOrder({ sender: SENDER }), anOrder({ ...onLabels(sheet, 2), recipients, sender: SENDER })];
        const paths = orders.map((order) => finished(order).path);
        const { stdout, status } = spawnSync(verapdf, [flavour, ...paths], { encoding: "utf8" });
        expect(stdout.split("\n").filter((line) => !line.startsWith("ok "))).toEqual([""]);
        expect(status).toBe(0);
      });
    }
  },
);

function readingZone({ width, height }: { readonly width: number; readonly height: number }): ZoneMm {
  return {
    x: READING_ZONE_EDGE_MM,
    y: READING_ZONE_TOP_MM,
    width: width - 2 * READING_ZONE_EDGE_MM,
    height: height - READING_ZONE_TOP_MM - READING_ZONE_EDGE_MM,
  };
}

function isInside(word: ZoneMm, label: ZoneMm): boolean {
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2];
  return x > label.x && x < label.x + label.width && y > label.y && y < label.y + label.height;
}
