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

const millimetres = fc.oneof(fc.double({ min: -5, max: 300 }), fc.constantFrom(0, 60, 80, 45, 210, 297, Number.NaN));
const words = fc.oneof(
  fc.string(),
  fc.constantFrom("", "Zeile\nZeile", "a".repeat(301), "a".repeat(501), "\u0007", "\uD800", "a\nb\nc\nd"),
);
const zone = fc.record({ x: millimetres, y: millimetres, width: millimetres, height: millimetres });
const zones = fc.record({ top: millimetres, bottom: millimetres, right: millimetres });
const parts = fc
  .record({ logo: zone, alt: words, claim: words, claimZone: zone, name: fc.option(zone), line: words })
  .map(({ logo, alt, claim, claimZone, name, line }) => ({
    ...PARTS,
    logo: LOGO === null ? null : { ...LOGO, alt, zone: logo },
    claim: { text: claim, zone: claimZone },
    name,
    footer: [[{ kind: "address" as const }], [{ kind: "line" as const, text: line }]],
  }));
const pages = fc.record({ first: words, following: words }).map(({ first, following }) => ({
  ...PAGES,
  first: { ...PAGES.first, alt: first },
  following: PAGES.following === null ? null : { ...PAGES.following, alt: following },
}));
const stationery: fc.Arbitrary<Stationery> = fc
  .record({
    name: words,
    fontSizePt: fc.oneof(fc.double({ min: 0, max: 30 }), fc.constantFrom(8, 16, Number.NaN)),
    letterhead: fc.oneof(fc.constant({ kind: "none" as const }), parts, pages),
    zones: fc.record({ first: zones, following: zones }),
  })
  .map((changes) => ({ ...defaultStationery("B"), ...changes }));

describe("what keeps a stationery from being kept", () => {
  it("is everything that the door would refuse", () => {
    fc.assert(
      fc.property(stationery, (one) => {
        if (!stationerySchema.safeParse(one).success) expect(profileFaults(one)).not.toEqual([]);
      }),
      { numRuns: 2_000 },
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
