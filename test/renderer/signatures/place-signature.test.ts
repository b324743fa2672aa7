import { describe, expect, it } from "vitest";
import { giveConsent } from "../../../preload/letter/consent-edits";
import type { DraftContent } from "../../../preload/letter/draft";
import type { Letter, Signatory } from "../../../preload/letter/letter";
import { outlinePath, strokeOutline } from "../../../renderer/signatures/pad/stroke";
import { atHeight, heightRange, placeSignature } from "../../../renderer/signatures/place-signature";
import { stepStates } from "../../../renderer/steps/step-states";
import { aLetter } from "../../letter/letter-builder";

const signatory = (id: string): Signatory => ({
  id,
  name: `Name ${id}`,
  role: "",
  organisation: "",
  signingFor: "",
  picture: null,
});
const three = ["a", "b", "c"].map(signatory);
const content = (letter: Letter): DraftContent => ({ letter, template: null, known: [], consents: [] });
const made = { media: `${"0".repeat(64)}.png`, width: 1_200, height: 300 };

describe("the size of a signature in a letter", () => {
  it("is 8 to 25 mm high, and never wider than the column or what a letter may hold", () => {
    const narrow = { widthMm: 10, heightMm: 10 };
    expect(heightRange(aLetter({ signatories: three }), narrow)).toEqual({ least: 8, most: 25 });
    const wide = { widthMm: 40, heightMm: 10 };
    expect(heightRange(aLetter({ signatories: three, signatureColumns: 3 }), wide)).toEqual({ least: 8, most: 12.5 });
    expect(heightRange(aLetter({ signatories: three, signatureColumns: 1 }), wide)).toEqual({ least: 8, most: 22.5 });
    const line = { widthMm: 100, heightMm: 5 };
    expect(heightRange(aLetter({ signatories: three, signatureColumns: 3 }), line)).toEqual({ least: 2.5, most: 2.5 });
  });

  it("keeps its proportions and stays within the room", () => {
    const letter = aLetter({ signatories: three, signatureColumns: 3 });
    expect(atHeight(letter, { widthMm: 40, heightMm: 10 }, 99)).toEqual({ heightMm: 12.5, widthMm: 50 });
    const placed = placeSignature(content(letter), { signatory: "b", alt: "Unterschrift von B" }, made);
    expect(placed.letter.signatories.map(({ picture }) => picture)).toEqual([
      null,
      { media: made.media, alt: "Unterschrift von B", widthMm: 50, heightMm: 12.5 },
      null,
    ]);
  });
});

describe("the rail", () => {
  it("counts who signed or agrees, and a void consent not even beside a picture", () => {
    const letter = aLetter({ signatories: three.slice(0, 2) });
    const [first] = three;
    if (first === undefined) throw new Error("Nobody signs");
    const state = (one: DraftContent) => stepStates(one, null, null).signatures;
    const signed = placeSignature(content(letter), { signatory: "a", alt: "A" }, made);
    expect(state(signed)).toEqual({ kind: "part", count: 1, all: 2 });
    const agreed = giveConsent(signed, first, "2026-11-22T09:30:00.000Z");
    expect(state(agreed)).toEqual({ kind: "part", count: 1, all: 2 });
    expect(state({ ...agreed, letter: { ...agreed.letter, subject: "Anders" } })).toEqual({
      kind: "part",
      count: 0,
      all: 2,
    });
  });
});

describe("a stroke of the pen", () => {
  const points = (pressure: number) =>
    Array.from({ length: 20 }, (_, index) => ({ x: 20 + index * 10, y: 100, pressure }));
  const breadth = (pressure: number) => {
    const downs = strokeOutline({ points: points(pressure), hasPressure: true }, 6).map(([, y]) => y);
    return Math.max(...downs) - Math.min(...downs);
  };

  it("is broader under more pressure", () => {
    expect(breadth(0.9)).toBeGreaterThan(breadth(0.2) * 1.5);
  });

  it("is a closed line, also for a dot, and nothing for no place at all", () => {
    const dot = strokeOutline({ points: points(0.5).slice(0, 1), hasPressure: false }, 6);
    expect(outlinePath(dot)).toMatch(/^M[\d. -]+Q[\d. -]+Z$/u);
    expect(outlinePath(strokeOutline({ points: [], hasPressure: false }, 6))).toBe("");
  });
});
