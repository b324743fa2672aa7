import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressPages } from "../../preload/labels/address-pages";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import { LABEL_PAPER, labelsOnSheet, labelZone } from "../../preload/labels/label-sheet";
import { sheetProblem } from "../../preload/labels/sheet-problem";
import type { ZoneMm } from "../../preload/stationery/din-5008";
import { anOrder, aRecipient, numbered, onLabels, SENDER } from "./address-builders";
import { possibleSheets } from "./label-sheets";

const ROUNDING_MM = 0.05;

const zonesOf = (pages: ReturnType<typeof addressPages>) => pages.map(({ boxes }) => boxes.map(({ zone }) => zone));

function overlap(a: ZoneMm, b: ZoneMm): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > ROUNDING_MM && down > ROUNDING_MM;
}

function isWithin(inner: ZoneMm, outer: ZoneMm): boolean {
  return (
    inner.x >= outer.x - ROUNDING_MM &&
    inner.y >= outer.y - ROUNDING_MM &&
    inner.x + inner.width <= outer.x + outer.width + ROUNDING_MM &&
    inner.y + inner.height <= outer.y + outer.height + ROUNDING_MM
  );
}

describe("labels on a sheet", () => {
  it("never overlap and never leave the sheet, whatever its measures", () => {
    fc.assert(
      fc.property(possibleSheets, (sheet) => {
        expect(sheetProblem(sheet)).toBe(null);
        const zones = Array.from({ length: labelsOnSheet(sheet) }, (_, index) => labelZone(sheet, index + 1));
        for (const [index, zone] of zones.entries()) {
          expect(isWithin(zone, { x: 0, y: 0, ...LABEL_PAPER })).toBe(true);
          expect(zones.slice(index + 1).some((other) => overlap(zone, other))).toBe(false);
        }
      }),
    );
  });

  it("take every address as often as it is wanted, in order, each in a label of its own", () => {
    const orders = fc.record({
      sheet: possibleSheets,
      start: fc.nat(),
      people: fc.integer({ min: 1, max: 60 }),
      copies: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(orders, ({ sheet, start, people, copies }) => {
        const each = labelsOnSheet(sheet);
        const startAt = (start % each) + 1;
        const recipients = Array.from({ length: people }, (_, index) => numbered(index + 1));
        const pages = addressPages(anOrder({ ...onLabels(sheet, startAt), recipients, copies }));
        const boxes = pages.flatMap(({ boxes: all }) => all);
        expect(boxes.map(({ address }) => address)).toEqual(recipients.flatMap((_, at) => Array(copies).fill(at)));
        expect(pages).toHaveLength(Math.ceil((startAt - 1 + people * copies) / each));
        const numbers = boxes.map((_, index) => ((startAt - 1 + index) % each) + 1);
        for (const [index, { zone }] of boxes.entries()) {
          expect(isWithin(zone, labelZone(sheet, numbers[index] ?? 0))).toBe(true);
        }
        for (const zones of zonesOf(pages))
          expect(new Set(zones.map((zone) => JSON.stringify(zone))).size).toBe(zones.length);
      }),
    );
  });

  it("begin at the label that is still there and go on at the first of the next sheet", () => {
    const sheet = COMMON_SHEETS.find(({ id }) => id === "2x5-99.1x57")?.sheet;
    if (sheet === undefined) throw new Error("The sheet is gone");
    const pages = addressPages(anOrder({ ...onLabels(sheet, 9), recipients: [1, 2, 3].map(numbered) }));
    const inset = { across: 5, down: 3 };
    const corner = ({ x, y }: ZoneMm) => [x, y];
    expect(zonesOf(pages).map((zones) => zones.map(corner))).toEqual([
      [
        [4.65 + inset.across, 6 + 4 * 57 + inset.down],
        [4.65 + 101.6 + inset.across, 6 + 4 * 57 + inset.down],
      ],
      [[4.65 + inset.across, 6 + inset.down]],
    ]);
  });

  it("keep words away from the edges of the sheet, where printers can't print", () => {
    for (const { sheet } of COMMON_SHEETS) {
      const recipients = Array.from({ length: labelsOnSheet(sheet) }, (_, index) => numbered(index + 1));
      const safe = { x: 5, y: 5, width: LABEL_PAPER.width - 10, height: LABEL_PAPER.height - 10 };
      for (const zone of zonesOf(addressPages(anOrder({ ...onLabels(sheet), recipients }))).flat()) {
        expect(isWithin(zone, safe)).toBe(true);
      }
    }
  });
});

describe("what is printed of somebody", () => {
  const linesOf = (order: Parameters<typeof addressPages>[0]) => addressPages(order)[0]?.boxes[0]?.lines;

  it("is what the post wants: remarks above, the country of a foreign address in capitals below", () => {
    const recipient = aRecipient(["Frau Ada Muster", "", "Weg 1", "1010 Wien"], {
      country: "Österreich",
      postalRemarks: ["Einschreiben"],
    });
    expect(linesOf(anOrder({ recipients: [recipient] }))).toEqual([
      "Einschreiben",
      "Frau Ada Muster",
      "Weg 1",
      "1010 Wien",
      "ÖSTERREICH",
    ]);
  });

  it("is with a sender one line on labels, and a block in the corner of envelopes", () => {
    const sheet = COMMON_SHEETS[0]?.sheet;
    if (sheet === undefined) throw new Error("There are no sheets");
    const [label] = addressPages(anOrder({ ...onLabels(sheet), sender: SENDER }));
    expect(label?.boxes[0]?.returnLine).toBe("Initiative Beispiel · Musterweg 12 · 45127 Essen");
    const [envelope] = addressPages(anOrder({ sender: SENDER }));
    expect([envelope?.boxes[0]?.returnLine, envelope?.sender?.lines]).toEqual([
      "",
      ["Initiative Beispiel", "Musterweg 12", "45127 Essen"],
    ]);
  });
});

describe("orders that can't be", () => {
  const sheet = COMMON_SHEETS[0]?.sheet;
  if (sheet === undefined) throw new Error("There are no sheets");
  const refused = (changes: Parameters<typeof anOrder>[0]) => {
    try {
      addressPages(anOrder(changes));
    } catch (error) {
      return [(error as { code: string }).code, (error as { values: object }).values];
    }
    return null;
  };

  it("are refused with what is wrong", () => {
    expect(refused({ recipients: [] })).toEqual(["labels.nobody", {}]);
    expect(refused({ recipients: [numbered(1), aRecipient(["", " "])] })).toEqual(["labels.noAddress", { number: 2 }]);
    expect(refused({ recipients: [aRecipient([], { postalRemarks: ["Persönlich"] })] })).toEqual([
      "labels.noAddress",
      { number: 1 },
    ]);
    expect(refused(onLabels(sheet, 25))).toEqual(["labels.noSuchLabel", { number: 25, count: 24 }]);
    expect(refused({ recipients: Array(16).fill(numbered(1)), copies: 200 })).toEqual([
      "labels.tooMany",
      { limit: 3_000 },
    ]);
    expect(refused(onLabels({ ...sheet, widthMm: 70.2, pitchAcrossMm: 70.2 }))).toEqual([
      "labels.tooWide",
      { mm: 0.6 },
    ]);
  });
});
