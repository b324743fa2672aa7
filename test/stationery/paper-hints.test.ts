import { describe, expect, it } from "vitest";
import { type LetterheadParts, type Logo, PLAIN_LETTERHEAD } from "../../preload/stationery/letterhead";
import { type PictureSizes, paperHints } from "../../preload/stationery/paper-hints";
import { defaultStationery, type Stationery } from "../../preload/stationery/stationery";
import { PAGES } from "../export/paper-samples";

const MEDIA = `${"a".repeat(64)}.png`;
const LOGO: Logo = {
  media: MEDIA,
  alt: "Logo",
  zone: { x: 150, y: 5, width: 25.4, height: 12.7 },
  onFollowingPages: false,
};
const FINE: PictureSizes = new Map([[MEDIA, { widthPx: 600, heightPx: 300 }]]);

const withParts = (changes: Partial<LetterheadParts>, form: "A" | "B" = "B"): Stationery => ({
  ...defaultStationery(form),
  letterhead: { ...PLAIN_LETTERHEAD, name: { x: 25, y: 8, width: 100, height: 14 }, ...changes },
});
const hints = (stationery: Stationery, sizes: PictureSizes = FINE) =>
  paperHints(stationery, sizes, 0).map(({ place, hint }) => `${place} ${hint}`);

describe("what does not fit the paper", () => {
  it("is nothing where every part has its room", () => {
    expect(hints(withParts({ logo: LOGO }))).toEqual([]);
    expect(hints(defaultStationery("A"))).toEqual([]);
  });

  it("is a logo over the address window, the information block or the text", () => {
    const at = (x: number, y: number) => withParts({ logo: { ...LOGO, zone: { x, y, width: 30, height: 15 } } });
    expect(hints(at(60, 40))).toEqual(["letterhead.logo overAddress"]);
    expect(hints(at(150, 40))).toEqual(["letterhead.logo overInformation"]);
    expect(hints(at(100, 150))).toEqual(["letterhead.logo overText"]);
  });

  it("depends on the form, because form A begins its address 18 mm higher", () => {
    const logo = { ...LOGO, zone: { x: 60, y: 24, width: 30, height: 15 } };
    expect(hints(withParts({ logo, name: null }, "B"))).toEqual([]);
    expect(hints(withParts({ logo, name: null }, "A"))).toEqual(["letterhead.logo overAddress"]);
  });

  it("is a logo that reaches into the text of following pages, where it stands on them", () => {
    const logo = { ...LOGO, zone: { x: 150, y: 10, width: 30, height: 15 } };
    expect(hints(withParts({ logo }))).toEqual([]);
    expect(hints(withParts({ logo: { ...logo, onFollowingPages: true } }))).toEqual([
      "letterhead.logo overFollowingText",
    ]);
  });

  it("is a name over the address field, and parts that lie on each other", () => {
    expect(hints(withParts({ name: { x: 25, y: 40, width: 80, height: 14 } }))).toEqual([
      "letterhead.name overAddress",
    ]);
    expect(hints(withParts({ logo: LOGO, name: { x: 25, y: 8, width: 165, height: 14 } }))).toEqual([
      "letterhead.name overlaps",
    ]);
    const claim = { text: "Wahlspruch", zone: { x: 25, y: 10, width: 80, height: 4 } };
    expect(hints(withParts({ claim }))).toEqual(["letterhead.claim overlaps"]);
    expect(hints(withParts({ claim: { ...claim, text: "" } }))).toEqual([]);
  });

  it("is a logo under 200 dpi at the width in which it is printed", () => {
    const sized = (widthPx: number): PictureSizes => new Map([[MEDIA, { widthPx, heightPx: widthPx / 2 }]]);
    expect(hints(withParts({ logo: LOGO }), sized(200))).toEqual([]);
    const wider = { ...LOGO, zone: { x: 130, y: 5, width: 38.1, height: 19.05 } };
    expect(hints(withParts({ logo: wider }), sized(300))).toEqual([]);
    expect(paperHints(withParts({ logo: LOGO }), sized(199), 0)).toEqual([
      { place: "letterhead.logo", hint: "lowResolution", values: { dpi: 199, least: 200 } },
    ]);
  });

  it("is a logo whose file is missing; of one that is not read yet nothing is said", () => {
    expect(hints(withParts({ logo: LOGO }), new Map([[MEDIA, null]]))).toEqual(["letterhead.logo pictureMissing"]);
    expect(hints(withParts({ logo: LOGO }), new Map())).toEqual([]);
  });

  it("is a page picture of another shape than the sheet", () => {
    const of = (widthPx: number, heightPx: number) => new Map([[PAGES.first.media, { widthPx, heightPx }]]);
    const stationery = { ...defaultStationery("B"), letterhead: { ...PAGES, following: null } };
    expect(hints(stationery, of(2480, 3508))).toEqual([]);
    expect(hints(stationery, of(3508, 2480))).toEqual(["letterhead.first otherShape"]);
  });

  it("is a colour too pale to read, with the one that is printed instead", () => {
    const colours = { name: "#000000", claim: "#ffcc00", footer: "#606060" };
    expect(paperHints(withParts({ colours }), FINE, 0)).toEqual([
      { place: "letterhead.colours.claim", hint: "pale", values: { colour: expect.stringMatching(/^#[0-9a-f]{6}$/u) } },
    ]);
  });

  it("is what is printed on the paper where the address stands", () => {
    const zones = { first: { top: 50, bottom: 0, right: 0 }, following: { top: 0, bottom: 0, right: 0 } };
    expect(hints({ ...defaultStationery("B"), zones })).toEqual(["zones.first zoneOverField"]);
  });
});
