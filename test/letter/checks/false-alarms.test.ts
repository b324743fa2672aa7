import { describe, expect, it } from "vitest";
import { spelledWords } from "../../../preload/letter/checks/spelled-words";
import { passageText, TONES } from "../../../preload/letter/passage";
import { RECIPIENT_KINDS, type Recipient, type RecipientKind } from "../../../preload/letter/recipient";
import { type Choices, STANCES } from "../../../preload/template/choices";
import { composition } from "../../../preload/template/compose/composition";
import { readFixture } from "../../reading/read-fixture";
import { BUILT_IN, type BuiltIn } from "../../template/built-in-templates";
import { aLetter, aPerson, aRecipient } from "../letter-builder";
import { checkSample, FIXTURES, knownWords } from "./check-sample";

const TODAY = "2026-11-22";
const ADDRESS = ["Fraktion", "Rathausplatz 1", "12345 Musterstadt"];
const NAMED: Readonly<Record<RecipientKind, Recipient>> = {
  person: aRecipient({ kind: "person", persons: [aPerson()], addressLines: ADDRESS }),
  persons: aRecipient({
    kind: "persons",
    persons: [aPerson(), aPerson({ lastName: "Beispiel" })],
    addressLines: ADDRESS,
  }),
  group: aRecipient({ kind: "group" }),
  office: aRecipient({ kind: "office" }),
};

/** Choices of all tones and voices; each position is dropped once, and all are carried, softened and dropped. */
function choicesOf({ template }: BuiltIn): readonly Choices[] {
  const ids = template.positions.map(({ id }) => id);
  const all = STANCES.map((stance) => Object.fromEntries(ids.map((id) => [id, stance])));
  const positions = [...all, ...ids.map((id) => ({ ...all[0], [id]: "dropped" as const }))];
  return TONES.flatMap((tone) =>
    (["we", "I"] as const).flatMap((voice) => positions.map((one) => ({ tone, voice, positions: one, variants: {} }))),
  );
}

describe("the checks of letters that are right", () => {
  it.each(BUILT_IN)("find nothing in letters that the template $template.id composes", async (builtIn) => {
    const { template, local } = builtIn;
    const told = new Map<string, number>();
    let letters = 0;
    for (const choices of choicesOf(builtIn)) {
      for (const kind of RECIPIENT_KINDS) {
        // With local facts and without, in turns.
        const facts = (letters + Math.floor(letters / RECIPIENT_KINDS.length)) % 2 === 0 ? {} : local;
        const blank = aLetter({ recipient: NAMED[kind] });
        const letter = { ...blank, ...composition(template, choices, facts, blank, TODAY) };
        const made = { id: template.id, version: template.version, choices, facts };
        for (const { check } of await checkSample(letter, TODAY, { made, template }))
          told.set(check, (told.get(check) ?? 0) + 1);
        letters += 1;
      }
    }
    expect(letters).toBeGreaterThan(200);
    expect([...told]).toEqual([]);
  });

  it("find in letters from elsewhere what is missing in them, and little else", async () => {
    const counts = new Map<string, number>();
    for (const name of FIXTURES) {
      const { letter } = await readFixture(name);
      for (const { check } of await checkSample(letter, TODAY)) counts.set(check, (counts.get(check) ?? 0) + 1);
    }
    // Read one by one: every finding but two of the words is right. Whoever changes a check looks at the difference.
    expect(Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))).toMatchInlineSnapshot(`
      {
        "address-missing": 16,
        "closing-missing": 2,
        "enclosure-unlisted": 1,
        "enclosure-unnamed": 3,
        "passage-begins-large": 1,
        "passage-begins-small": 1,
        "placeholder-left": 2,
        "protected-spaces": 10,
        "quotation-marks": 1,
        "salutation-undecided": 1,
        "sender-missing": 16,
        "signatory-missing": 2,
        "subject-missing": 1,
        "word-unknown": 10,
      }
    `);
  });
});

describe("the spelling", () => {
  it("knows all words of the built-in templates", async () => {
    const knows = await knownWords("de");
    const words = new Set<string>();
    for (const { template } of BUILT_IN)
      for (const tone of TONES)
        for (const stance of ["carried", "softened"] as const) {
          const positions = Object.fromEntries(template.positions.map(({ id }) => [id, stance]));
          const choices = { tone, voice: "we", positions, variants: {} } as const;
          for (const passage of composition(template, choices, {}, aLetter(), TODAY).passages)
            for (const { word } of spelledWords(passageText(passage))) words.add(word);
        }
    expect(words.size).toBeGreaterThan(500);
    expect([...words].filter((word) => !knows(word))).toEqual([]);
  });
});
