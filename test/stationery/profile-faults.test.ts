import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterheadParts, PLAIN_LETTERHEAD } from "../../preload/stationery/letterhead";
import { profileFaults } from "../../preload/stationery/profile-faults";
import { defaultStationery, type Stationery } from "../../preload/stationery/stationery";
import { stationerySchema } from "../../preload/stationery/stationery-profile-schema";
import { PAGES, PARTS } from "../export/paper-samples";

const LOGO = PARTS.logo;
const withParts = (changes: Partial<LetterheadParts>): Stationery => ({
  ...defaultStationery("B"),
  letterhead: { ...PLAIN_LETTERHEAD, ...changes },
});

const millimetres = fc.oneof(
  fc.integer({ min: -5, max: 300 }),
  fc.double({ min: 0, max: 120 }),
  fc.constantFrom(0, 60, 80, 45, 210, 297, Number.NaN),
);
const words = fc.oneof(
  fc.string(),
  fc.constantFrom("", "Zeile\nZeile", "a".repeat(301), "a".repeat(501), "\u0007", "\uD800", "a\nb\nc\nd"),
);
const zone = fc.record({ x: millimetres, y: millimetres, width: millimetres, height: millimetres });
const zones = fc.record({ top: millimetres, bottom: millimetres, right: millimetres });
const base: Stationery = { ...defaultStationery("B"), letterhead: PARTS };
/** A stationery that can be kept, but for one thing: many faults at once would hide one that is missed. */
const stationery: fc.Arbitrary<Stationery> = fc.oneof(
  words.map((name) => ({ ...base, name })),
  fc.oneof(millimetres, fc.constantFrom(8, 16)).map((fontSizePt) => ({ ...base, fontSizePt })),
  fc.record({ first: zones, following: fc.constant(base.zones.following) }).map((all) => ({ ...base, zones: all })),
  fc.record({ first: fc.constant(base.zones.first), following: zones }).map((all) => ({ ...base, zones: all })),
  zone.map((name) => withParts({ name })),
  zone.map((place) => withParts({ claim: { text: "Wahlspruch", zone: place } })),
  zone.map((place) => withParts({ logo: LOGO && { ...LOGO, zone: place } })),
  words.map((alt) => withParts({ logo: LOGO && { ...LOGO, alt } })),
  words.map((text) => withParts({ claim: { ...PARTS.claim, text } })),
  words.map((text) => withParts({ footer: [[{ kind: "address" }], [{ kind: "line", text }]] })),
  words.map((alt) => ({ ...base, letterhead: { ...PAGES, first: { ...PAGES.first, alt } } })),
  words.map((alt) => ({ ...base, letterhead: { ...PAGES, following: { ...PAGES.first, alt } } })),
);

describe("what keeps a stationery from being kept", () => {
  it("is everything that the door would refuse", () => {
    fc.assert(
      fc.property(stationery, (one) => {
        if (!stationerySchema.safeParse(one).success) expect(profileFaults(one)).not.toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is nothing in the papers that come with the app", () => {
    expect(profileFaults(defaultStationery("A"))).toEqual([]);
    expect(profileFaults(defaultStationery("B"))).toEqual([]);
    expect(profileFaults({ ...defaultStationery("A"), letterhead: PARTS })).toEqual([]);
  });

  it("stands at its field, with the limits", () => {
    const zone = { x: 300, y: 0, width: 40, height: 20 };
    expect(profileFaults(withParts({ logo: LOGO === null ? null : { ...LOGO, zone, alt: " " } }))).toEqual([
      { place: "letterhead.logo.alt", fault: "missing", values: {} },
      { place: "letterhead.logo.zone.x", fault: "range", values: { least: 0, most: 210 } },
    ]);
    const beyond = { x: 190, y: 0, width: 40, height: 20 };
    expect(profileFaults(withParts({ name: beyond }))).toEqual([
      { place: "letterhead.name", fault: "beyondSheet", values: { width: 210, height: 297 } },
    ]);
    expect(profileFaults({ ...defaultStationery("B"), name: "", fontSizePt: Number.NaN })).toEqual([
      { place: "name", fault: "missing", values: {} },
      { place: "fontSizePt", fault: "range", values: { least: 8, most: 16 } },
    ]);
  });
});
