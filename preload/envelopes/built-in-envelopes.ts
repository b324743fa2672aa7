import type { Envelope, EnvelopeWindow } from "./envelope";
import { type EnvelopeSource, ENVELOPE_SOURCES as FROM } from "./envelope-sources";

/** Windows differ between countries and makers; a name for each that somebody gives ("envelopes.windows" in the locales). */
export type WindowName = "din" | "higher" | "swissLeft" | "swissRight" | "norway";

/** A window as one or more sources give it. */
export interface KnownWindow {
  readonly name: WindowName;
  readonly window: EnvelopeWindow;
  readonly sources: readonly EnvelopeSource[];
}

/** An envelope that comes with the app, with the source of each of its numbers. */
export interface BuiltInEnvelope {
  readonly envelope: Envelope;
  readonly sizeSources: readonly EnvelopeSource[];
  /** All that were found; the first is that of the envelope. */
  readonly windows: readonly KnownWindow[];
}

// No source says how much seams take: our own assumption, which makes the play a little smaller than the outer size has it.
const OWN_EDGE = 1;
const at = (left: number, bottom: number, width: number, height: number): EnvelopeWindow => ({
  left,
  bottom,
  width,
  height,
});

type KnownWindows = readonly [KnownWindow, ...KnownWindow[]];

// The Swiss list measures from the right edge (its C5/6 is our C6/5), the Norwegian one from the upper edge.
const DL: KnownWindows = [
  { name: "din", window: at(20, 15, 90, 45), sources: [FROM.dinLang, FROM.printShop, FROM.portoData] },
  { name: "norway", window: at(15, 40, 95, 30), sources: [FROM.norway] },
];
const C6_5: KnownWindows = [
  { name: "din", window: at(20, 15, 90, 45), sources: [FROM.dinLang, FROM.printShop, FROM.swiss] },
  { name: "swissLeft", window: at(20, 21, 100, 45), sources: [FROM.swiss] },
  { name: "swissRight", window: at(122, 30, 90, 40), sources: [FROM.swiss] },
  { name: "norway", window: at(15, 40, 100, 35), sources: [FROM.norway] },
];
const C5: KnownWindows = [
  { name: "din", window: at(20, 60, 90, 45), sources: [FROM.modulor, FROM.envelopes, FROM.swiss, FROM.portoData] },
  { name: "swissLeft", window: at(20, 65, 100, 45), sources: [FROM.swiss] },
  { name: "swissRight", window: at(122, 77, 90, 40), sources: [FROM.swiss] },
  { name: "norway", window: at(15, 83, 105, 35), sources: [FROM.norway] },
];
const C4: KnownWindows = [
  { name: "din", window: at(20, 212, 90, 55), sources: [FROM.modulor] },
  { name: "higher", window: at(20, 214, 90, 55), sources: [FROM.portoData] },
];

type Size = Pick<Envelope, "id" | "name" | "width" | "height" | "folding">;

function builtIn(size: Size, windows: KnownWindows, sizeSources: readonly EnvelopeSource[]): BuiltInEnvelope {
  return { envelope: { ...size, edge: OWN_EDGE, window: windows[0].window }, sizeSources, windows };
}

const id = (number: number) => `7f1c2b9e-3a64-4d58-8b0f-00000000000${number}`;

export const BUILT_IN_ENVELOPES: readonly BuiltInEnvelope[] = [
  builtIn({ id: id(1), name: "DL", width: 220, height: 110, folding: "thirds" }, DL, [FROM.dinLang, FROM.printShop]),
  builtIn({ id: id(2), name: "C6/5", width: 229, height: 114, folding: "thirds" }, C6_5, [
    FROM.dinLang,
    FROM.printShop,
  ]),
  builtIn({ id: id(3), name: "C5", width: 229, height: 162, folding: "half" }, C5, [FROM.modulor, FROM.envelopes]),
  builtIn({ id: id(4), name: "C4", width: 229, height: 324, folding: "none" }, C4, [FROM.modulor, FROM.envelopes]),
];
