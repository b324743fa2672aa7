import { describe, expect, it } from "vitest";
import { BUILT_IN_ENVELOPES } from "../../preload/envelopes/built-in-envelopes";
import { isSameEnvelope } from "../../preload/envelopes/envelope";
import {
  builtInOf,
  chosenEnvelope,
  DEFAULT_ENVELOPE,
  DEFAULT_ENVELOPES,
  envelopeChoices,
  envelopesNamed,
} from "../../preload/envelopes/envelope-choices";
import { envelopeFaults } from "../../preload/envelopes/envelope-faults";
import { envelopeSchema } from "../../preload/envelopes/envelope-schema";
import { windowView } from "../../preload/envelopes/sheet-in-envelope";

const OWN = { ...DEFAULT_ENVELOPE, id: "7f1c2b9e-3a64-4d58-8b0f-0000000000aa", name: "Aus dem Schrank" };

describe("the envelopes that come with the app", () => {
  it("are DL, C6/5, C5 and C4, each whole, with a source for its size and for every window", () => {
    expect(DEFAULT_ENVELOPES.map(({ name }) => name)).toEqual(["DL", "C6/5", "C5", "C4"]);
    for (const { envelope, sizeSources, windows } of BUILT_IN_ENVELOPES) {
      expect(envelopeSchema.safeParse(envelope).success).toBe(true);
      expect(windows[0]?.window).toEqual(envelope.window);
      for (const sources of [sizeSources, ...windows.map((one) => one.sources)]) {
        expect(sources.length).toBeGreaterThan(0);
        for (const { title, address } of sources) {
          expect(title).not.toBe("");
          expect(address).toMatch(/^https?:\/\/[^ ]+$/u);
        }
      }
      for (const { window } of windows) {
        expect(envelopeFaults({ ...envelope, window })).toEqual([]);
        expect(windowView({ ...envelope, window }, "B")).not.toBeNull();
      }
    }
  });

  it("take on the measures that somebody gives them, and own ones stand behind them", () => {
    const wider = { ...DEFAULT_ENVELOPE, width: 225 };
    const all = envelopeChoices([OWN, wider]);
    expect(all.map(({ name, width }) => [name, width])).toEqual([
      ["DL", 225],
      ["C6/5", 229],
      ["C5", 229],
      ["C4", 229],
      ["Aus dem Schrank", 220],
    ]);
    expect(isSameEnvelope(all[0] ?? OWN, wider)).toBe(true);
    expect(isSameEnvelope(wider, DEFAULT_ENVELOPE)).toBe(false);
    expect(builtInOf(OWN.id)).toBeNull();
  });

  it("are chosen by their id, the first one where that is gone, and named as people write them", () => {
    expect(chosenEnvelope([...DEFAULT_ENVELOPES, OWN], OWN.id)).toBe(OWN);
    expect(chosenEnvelope(DEFAULT_ENVELOPES, OWN.id)).toBe(DEFAULT_ENVELOPE);
    expect(chosenEnvelope(DEFAULT_ENVELOPES, undefined)).toBe(DEFAULT_ENVELOPE);
    for (const name of ["C6/5", "c6/5", "C65", "c 6-5"]) {
      expect(envelopesNamed(DEFAULT_ENVELOPES, name).map((one) => one.name)).toEqual(["C6/5"]);
    }
    expect(envelopesNamed(DEFAULT_ENVELOPES, "B5")).toEqual([]);
  });

  it("are named by their id, and by the very name before one that is only written alike", () => {
    const named = (name: string, id: string) => ({ ...OWN, id, name });
    const all = [...DEFAULT_ENVELOPES, named("dl", "a"), named("–", "b"), named("– –", "c")];
    const ids = (name: string) => envelopesNamed(all, name).map(({ id }) => id);
    expect(ids(DEFAULT_ENVELOPE.id)).toEqual([DEFAULT_ENVELOPE.id]);
    expect(ids("dl")).toEqual(["a"]);
    expect(ids("Dl")).toEqual([DEFAULT_ENVELOPE.id, "a"]);
    expect([ids("–"), ids("––")]).toEqual([["b"], []]);
  });
});

describe("measures of an envelope", () => {
  it("are refused where a number can't be, with the field that is to be mended", () => {
    const window = DEFAULT_ENVELOPE.window;
    const faults = (changes: object) => envelopeFaults({ ...DEFAULT_ENVELOPE, ...changes });
    expect(faults({})).toEqual([]);
    expect(faults({ name: " " })).toEqual([{ field: "name", why: "nameless" }]);
    expect(faults({ width: 0, height: 700 })).toEqual([
      { field: "width", why: "tooSmall" },
      { field: "height", why: "tooLarge" },
    ]);
    expect(faults({ edge: Number.NaN })).toEqual([{ field: "edge", why: "tooSmall" }]);
    expect(faults({ window: { ...window, left: 131 } })).toEqual([{ field: "windowWidth", why: "beyondEdge" }]);
    expect(faults({ window: { ...window, bottom: 66 } })).toEqual([{ field: "windowHeight", why: "beyondEdge" }]);
    expect(envelopeSchema.safeParse({ ...DEFAULT_ENVELOPE, window: { ...window, left: 131 } }).success).toBe(false);
  });
});
