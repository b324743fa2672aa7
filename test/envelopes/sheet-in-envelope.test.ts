import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Envelope } from "../../preload/envelopes/envelope";
import { DEFAULT_ENVELOPES, envelopesNamed } from "../../preload/envelopes/envelope-choices";
import { foldedSheet, windowView } from "../../preload/envelopes/sheet-in-envelope";
import { letterGeometry, type ZoneMm } from "../../preload/stationery/din-5008";

const FORMS = ["A", "B"] as const;
const envelope = (name: string) => envelopesNamed(DEFAULT_ENVELOPES, name)[0] as Envelope;
const isIn = (x: number, y: number, zone: ZoneMm) =>
  x >= zone.x && x <= zone.x + zone.width && y >= zone.y && y <= zone.y + zone.height;

const grown = ({ x, y, width, height }: ZoneMm, by: number): ZoneMm => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Envelopes of all sizes in which a sheet may or may not lie. */
const anEnvelope = fc.record({
  id: fc.constant("7f1c2b9e-3a64-4d58-8b0f-000000000099"),
  name: fc.constant("Probe"),
  width: fc.integer({ min: 200, max: 260 }),
  height: fc.integer({ min: 100, max: 340 }),
  edge: fc.integer({ min: 0, max: 4 }),
  folding: fc.constantFrom("thirds" as const, "half" as const, "none" as const),
  window: fc.record({
    left: fc.integer({ min: 0, max: 100 }),
    bottom: fc.integer({ min: 0, max: 250 }),
    width: fc.integer({ min: 1, max: 120 }),
    height: fc.integer({ min: 1, max: 80 }),
  }),
});
const aShare = fc.double({ min: 0, max: 1, noNaN: true });

describe("a sheet in an envelope", () => {
  it("is folded at the marks of its form, once in the middle, or not at all", () => {
    expect(foldedSheet("thirds", "A")).toEqual({ width: 210, height: 105, pageTop: 18, front: 87, folds: [87, 192] });
    expect(foldedSheet("thirds", "B")).toEqual({ width: 210, height: 105, pageTop: 0, front: 105, folds: [105, 210] });
    for (const form of FORMS) {
      expect(foldedSheet("half", form)).toEqual({
        width: 210,
        height: 148.5,
        pageTop: 0,
        front: 148.5,
        folds: [148.5],
      });
      expect(foldedSheet("none", form)).toEqual({ width: 210, height: 297, pageTop: 0, front: 297, folds: [] });
    }
  });

  it("shows through a DL window the address field that DIN 5008 has, less what it may move", () => {
    expect(windowView(envelope("DL"), "B")).toEqual({
      folded: foldedSheet("thirds", "B"),
      play: { x: { from: 1, to: 9 }, y: { from: 1, to: 4 } },
      ends: [
        { x: 19, y: 49, width: 90, height: 45 },
        { x: 11, y: 46, width: 90, height: 45 },
      ],
      visibleAlways: { x: 19, y: 49, width: 82, height: 42 },
      visibleSometimes: { x: 11, y: 46, width: 98, height: 48 },
    });
    const view = (form: "A" | "B") => windowView(envelope("DL"), form)?.visibleAlways;
    expect(view("A")).toEqual({ ...view("B"), y: 31 });
  });

  it("shows the whole address zone always in DL, C6/5 and C5 for form B, and in C4 but the last line", () => {
    const { addressZone } = letterGeometry("B");
    const hidden = ["DL", "C6/5", "C5", "C4"].map((name) => {
      const always = windowView(envelope(name), "B")?.visibleAlways;
      const [top, bottom] = [always?.y ?? 0, (always?.y ?? 0) + (always?.height ?? 0)];
      return Math.max(top - addressZone.y, addressZone.y + addressZone.height - bottom, 0);
    });
    expect(hidden).toEqual([0, 0, expect.closeTo(0.5), expect.closeTo(4)]);
  });

  it("never hides what is always in sight, and shows nothing but what sometimes is, wherever it lies", () => {
    fc.assert(
      fc.property(anEnvelope, fc.constantFrom(...FORMS), aShare, aShare, aShare, aShare, (one, form, ...shares) => {
        const view = windowView(one, form);
        if (view === null) return;
        const [acrossPlay, alongPlay, acrossPage, alongPage] = shares;
        const { play, folded, visibleAlways, visibleSometimes } = view;
        const x = play.x.from + acrossPlay * (play.x.to - play.x.from);
        const y = play.y.from + alongPlay * (play.y.to - play.y.from);
        // A point of the front of the page, as it lies before the window.
        const point = { x: acrossPage * folded.width, y: alongPage * folded.front };
        const onEnvelope = { x: x + point.x, y: y + folded.pageTop + point.y };
        const { left, bottom, width, height } = one.window;
        const window = { x: left, y: one.height - bottom - height, width, height };
        // Sums of fractions are off by less than a thousandth of a millimetre.
        const isClearlySeen = isIn(onEnvelope.x, onEnvelope.y, grown(window, -1e-3));
        if (visibleAlways !== null && isIn(point.x, point.y, visibleAlways)) {
          expect(isIn(onEnvelope.x, onEnvelope.y, grown(window, 1e-3))).toBe(true);
        }
        if (isClearlySeen) expect(visibleSometimes).not.toBeNull();
        if (isClearlySeen && visibleSometimes !== null) {
          expect(isIn(point.x, point.y, grown(visibleSometimes, 1e-3))).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not lie in one that is too small for it", () => {
    const dl = envelope("DL");
    expect(windowView({ ...dl, width: 212 }, "B")?.play.x).toEqual({ from: 1, to: 1 });
    expect(windowView({ ...dl, width: 211 }, "B")).toBeNull();
    expect(windowView({ ...dl, folding: "half" }, "B")).toBeNull();
    expect(windowView({ ...dl, height: 106 }, "A")).toBeNull();
  });
});
