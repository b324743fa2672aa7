import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TONES } from "../../preload/letter/passage";
import { RECIPIENT_KINDS } from "../../preload/letter/recipient";
import { type Choices, STANCES } from "../../preload/template/choices";
import type { Template } from "../../preload/template/template";
import { BUILT_IN } from "./built-in-templates";
import { composeLetter, type Sample } from "./composed-letter";
import { letterFaults } from "./letter-faults";

const VOICES = ["we", "I"] as const;
const DATES = ["2025-06-01", "2026-11-22", "2027-01-01", "2028-12-31", "2029-05-04"];

/** A choice of one thing, to be laid over a sample. */
type Setting = (sample: Sample) => Sample;

const choose =
  (change: Partial<Choices>): Setting =>
  (sample) => ({ ...sample, choices: { ...sample.choices, ...change } });
const stance =
  (id: string, value: (typeof STANCES)[number]): Setting =>
  (sample) =>
    choose({ positions: { ...sample.choices.positions, [id]: value } })(sample);

function background(template: Template, all: (typeof STANCES)[number]): Sample {
  return {
    choices: {
      tone: "factual",
      voice: "we",
      positions: Object.fromEntries(template.positions.map(({ id }) => [id, all])),
      variants: {},
    },
    facts: {},
    occasion: { date: "2026-11-22", addressee: "person" },
  };
}

// Some ten thousand letters each: the limit only tells a slow machine from a loop.
const PATIENCE_MS = 120_000;

describe.each(BUILT_IN)("the built-in template $template.id", { timeout: PATIENCE_MS }, ({ template, local }) => {
  const faultsOf = (sample: Sample) => letterFaults(composeLetter(template, sample));

  it("reads well in 4,000 letters over all choices, dates, addressees and facts", () => {
    const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
    const perId = <T>(ids: readonly { readonly id: string }[], value: fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(ids.map(({ id }) => [id, value])));
    const samples = fc.record({
      choices: fc.record({
        tone: oneOf(TONES),
        voice: oneOf(VOICES),
        positions: perId(template.positions, oneOf(STANCES)),
        variants: fc.oneof(fc.constant({}), perId(template.passages, oneOf(TONES))),
      }),
      facts: fc.subarray(Object.keys(local)).chain((ids) =>
        fc.boolean().map((isEmpty): Record<string, string> => {
          const emptied = isEmpty && "senderKind" in local ? { senderKind: "" } : {};
          return { ...emptied, ...Object.fromEntries(ids.map((id) => [id, local[id] ?? ""])) };
        }),
      ),
      occasion: fc.record({ date: oneOf(DATES), addressee: oneOf(RECIPIENT_KINDS) }),
    });
    fc.assert(
      fc.property(samples, (sample) => {
        expect(faultsOf(sample)).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 4_000 },
    );
  });

  it("reads well for every pair of choices, whether all else is carried or dropped", () => {
    const settings: readonly (readonly Setting[])[] = [
      ...template.positions.map(({ id }) => STANCES.map((value) => stance(id, value))),
      TONES.map((tone) => choose({ tone })),
      VOICES.map((voice) => choose({ voice })),
      DATES.map((date) => (sample) => ({ ...sample, occasion: { ...sample.occasion, date } })),
      RECIPIENT_KINDS.map((addressee) => (sample) => ({ ...sample, occasion: { ...sample.occasion, addressee } })),
      ...Object.entries(local).map(([id, value]) => [
        (sample: Sample) => ({ ...sample, facts: { ...sample.facts, [id]: value } }),
      ]),
      ...template.passages.map(({ id }) =>
        TONES.map(
          (tone): Setting =>
            (sample) =>
              choose({ variants: { ...sample.choices.variants, [id]: tone } })(sample),
        ),
      ),
    ];
    const faults = new Set<string>();
    let letters = 0;
    for (const all of ["carried", "dropped"] as const) {
      const ground = background(template, all);
      for (const [index, ones] of settings.entries()) {
        for (const others of settings.slice(index + 1)) {
          for (const one of ones) {
            for (const other of others) {
              for (const fault of faultsOf(other(one(ground)))) faults.add(fault);
              letters += 1;
            }
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
    expect(letters).toBeGreaterThan(500);
  });

  it("reads well for every pair of positions in every tone and voice", () => {
    const faults = new Set<string>();
    const cases = TONES.flatMap((tone) => VOICES.map((voice) => ({ tone, voice })));
    for (const [index, { id }] of template.positions.entries()) {
      for (const { id: otherId } of template.positions.slice(index + 1)) {
        for (const value of STANCES) {
          for (const otherValue of STANCES) {
            for (const change of cases) {
              const pair = stance(otherId, otherValue)(stance(id, value)(background(template, "dropped")));
              for (const fault of faultsOf(choose(change)(pair))) faults.add(fault);
            }
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it("says each position with one of its signal words, in every tone and stance", () => {
    for (const { id, signalWords } of template.positions) {
      for (const tone of TONES) {
        for (const value of ["carried", "softened"] as const) {
          const sample = choose({ tone })(stance(id, value)(background(template, "dropped")));
          const letter = JSON.stringify(composeLetter(template, sample).passages).toLowerCase();
          expect(
            signalWords.filter((word) => letter.includes(word)),
            `${id} ${tone} ${value}`,
          ).not.toEqual([]);
        }
      }
      expect(signalWords.map((word) => word.toLowerCase())).toEqual(signalWords);
    }
  });

  it("words the three tones and the two stances differently", () => {
    for (const { id } of template.positions) {
      const texts = TONES.flatMap((tone) =>
        (["carried", "softened"] as const).map((value) => {
          const sample = choose({ tone })(stance(id, value)(background(template, "dropped")));
          return JSON.stringify(composeLetter(template, sample).passages.map(({ blocks }) => blocks));
        }),
      );
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });

  it("names its facts and positions without a word of grammar", () => {
    const labels = [...template.facts, ...template.positions].map(({ label }) => label);
    expect(labels.filter((label) => /Artikel|männlich|weiblich|sächlich/u.test(label))).toEqual([]);
  });

  it("says where its facts are from, or asks the sender for them", () => {
    for (const fact of template.facts) {
      const isSourced = fact.source !== "" && fact.asOf !== "";
      const isAsked = fact.isLocal && fact.question !== "" && fact.examples.length > 0;
      expect(isSourced || isAsked, fact.id).toBe(true);
    }
  });
});
