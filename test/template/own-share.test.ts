import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addPassage, movePassage, setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { type Passage, passageText } from "../../preload/letter/passage";
import { list, paragraph } from "../../preload/letter/rich-text";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { compose } from "../../preload/template/compose/compose";
import { comparedWords } from "../../preload/template/share/compared-words";
import type { OwnShare } from "../../preload/template/share/own-share";
import { ownShare } from "../../preload/template/share/own-share";
import { letterBaseline, sourceBaseline, templateBaseline } from "../../preload/template/share/share-baseline";
import { aLetter, aPassage } from "../letter/letter-builder";
import { LETTERS_FOLDER, readFixture } from "../reading/read-fixture";
import { BUILT_IN } from "./built-in-templates";
import { OCCASION } from "./template-builder";

const { template } = BUILT_IN[0] ?? { template: undefined };
if (template === undefined) throw new Error("no built-in template");
const facts = { town: "Herne" };
const baseline = templateBaseline(template, DEFAULT_CHOICES, facts, OCCASION);
const untouched = aLetter({ passages: compose(template, DEFAULT_CHOICES, facts, OCCASION) });
const shareOf = (letter: Letter): OwnShare => ownShare(letter.passages, baseline);
const total = shareOf(untouched).words;
const idAt = (letter: Letter, index: number) => letter.passages[index]?.id ?? "";

/** The letter with one passage's text changed. */
function rewritten(letter: Letter, id: string, change: (text: string) => string): Letter {
  const passage = letter.passages.find((one) => one.id === id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return setPassageBlocks(letter, id, [paragraph(change(passageText(passage)))]);
}

const passages = (...lines: readonly string[]): readonly Passage[] =>
  lines.map((text, index) => aPassage(`a${index}`, text));
const marked = (share: OwnShare, read: readonly Passage[]) =>
  share.passages.flatMap(({ ranges }, index) =>
    ranges.map(({ start, end }) => passageText(read[index] as Passage).slice(start, end)),
  );

/** A passage of one paragraph broken in two, as the enter key does. */
function splitPassage(letter: Letter, id: string, offset: number): Letter {
  const passages = letter.passages.flatMap((passage): readonly Passage[] => {
    if (passage.id !== id) return [passage];
    const text = passageText(passage);
    const half = (words: string, change: Partial<Passage>) => ({ ...passage, ...change, blocks: [paragraph(words)] });
    return [half(text.slice(0, offset), {}), half(text.slice(offset), { id: "zweite", origin: { kind: "own" } })];
  });
  return { ...letter, passages };
}

/** A passage with the blocks of the one after it. */
function joinWithNext(letter: Letter, id: string): Letter {
  const index = letter.passages.findIndex((passage) => passage.id === id);
  const next = letter.passages[index + 1];
  const passages = letter.passages
    .filter((passage) => passage !== next)
    .map((passage) =>
      passage.id === id ? { ...passage, blocks: [...passage.blocks, ...(next?.blocks ?? [])] } : passage,
    );
  return { ...letter, passages };
}

describe("the own share of a letter from a template", () => {
  it("is nothing as long as nobody changed a word, in every tone and voice", () => {
    for (const { template: one, local } of BUILT_IN) {
      for (const tone of ["factual", "firm", "short"] as const) {
        const choices = { ...DEFAULT_CHOICES, tone, voice: "I" as const };
        const composed = compose(one, choices, { ...local, ...blankSlots(one) }, OCCASION);
        const share = ownShare(composed, templateBaseline(one, choices, { ...local, ...blankSlots(one) }, OCCASION));
        expect(share.ownWords).toBe(0);
        expect(share.words).toBeGreaterThan(0);
      }
    }
  });

  it("counts what the sender wrote into slots, and not the template's sentence before it", () => {
    const own = { ...facts, senderActivity: "Jeden Donnerstag öffnet unser Sprachcafé" };
    const composed = compose(template, DEFAULT_CHOICES, own, OCCASION);
    const share = ownShare(composed, templateBaseline(template, DEFAULT_CHOICES, own, OCCASION));
    expect(marked(share, composed)).toEqual(["Jeden Donnerstag öffnet unser Sprachcafé."]);
    expect(share.ownWords).toBe(5);
  });

  it("follows the choices: another tone is not the sender's own", () => {
    const choices = { ...DEFAULT_CHOICES, tone: "firm" as const };
    const firm = compose(template, choices, facts, OCCASION);
    expect(ownShare(firm, templateBaseline(template, choices, facts, OCCASION)).ownWords).toBe(0);
    expect(ownShare(firm, baseline).share).toBeGreaterThan(0.3);
  });

  it("follows no choice where a passage is edited: words of the template in another tone stay the template's", () => {
    const made = { choices: { ...DEFAULT_CHOICES, tone: "firm" as const }, facts };
    const edited = rewritten(untouched, idAt(untouched, 1), (text) => `${text} Wir in Herne sehen das jeden Tag.`);
    const share = ownShare([edited.passages[1] as Passage], letterBaseline(edited.passages, template, made, OCCASION));
    expect(share.ownWords).toBe(7);
  });

  it("counts what the sender wrote into a slot also where the passage is edited since", () => {
    const written = { ...facts, senderActivity: "Jeden Donnerstag öffnet unser Sprachcafé" };
    const composed = aLetter({ passages: compose(template, DEFAULT_CHOICES, written, OCCASION) });
    const at = composed.passages.findIndex((one) => passageText(one).includes("Sprachcafé"));
    const edited = rewritten(composed, idAt(composed, at), (text) => text.replace("Sprachcafé", "Sprachcafé wieder"));
    const made = { choices: DEFAULT_CHOICES, facts: written };
    const share = ownShare(edited.passages, letterBaseline(edited.passages, template, made, OCCASION));
    expect(marked(share, edited.passages)).toEqual(["Jeden Donnerstag öffnet unser Sprachcafé wieder."]);
  });

  it("is everything for a letter of wholly own passages", () => {
    const own = passages(
      "Seit elf Jahren helfen wir im Viertel beim Ausfüllen von Formularen, und nie war die Schlange länger als heute.",
      "Kommen Sie an einem Dienstag vorbei. Wir zeigen Ihnen gern, was in der Werkstatt entsteht und wer dort lernt.",
    );
    expect(ownShare(own, baseline)).toMatchObject({ share: 1, ownWords: 38, words: 38 });
    expect(ownShare(own, [])).toMatchObject({ share: 1 });
    expect(ownShare([], baseline)).toEqual({ ownWords: 0, words: 0, share: 0, passages: [] });
  });
});

describe("a sequence of edits", () => {
  it("raises the share by exactly the words of an added sentence, and taking it out lowers it again", () => {
    const added = rewritten(
      untouched,
      idAt(untouched, 1),
      (text) => `${text} Wir in Herne sehen das jeden Tag mit Sorge.`,
    );
    expect(shareOf(added)).toMatchObject({ ownWords: 9, words: total + 9 });
    const taken = rewritten(added, idAt(untouched, 1), (text) =>
      text.replace(" Wir in Herne sehen das jeden Tag mit Sorge.", ""),
    );
    expect(shareOf(taken)).toMatchObject({ ownWords: 0, words: total, share: 0 });
  });

  it("counts single words put in, exchanged and taken out", () => {
    const read = passages("Der Rat hat den kleinen Park am Fluss im Mai eröffnet.");
    const one = ["Der Rat hat den Park am Fluss im Juni eröffnet."];
    expect(marked(ownShare(read, one), read)).toEqual(["kleinen", "Mai"]);
    expect(ownShare(passages("Der Rat hat den Park eröffnet."), one).ownWords).toBe(0);
  });

  it("counts the first word of an own sentence although the template's next one begins with it", () => {
    const one = ["Der Rat hat den Park am Fluss im Juni eröffnet. Wir danken sehr."];
    const read = passages("Der Stadtrat hat den Park am Fluss im Juni eröffnet. Wir haben mitgebaut. Wir danken sehr.");
    expect(marked(ownShare(read, one), read)).toEqual(["Stadtrat", "Wir haben mitgebaut."]);
  });

  it("keeps the sentence around a long insertion the template's", () => {
    const one = ["Wir bitten Sie, den Antrag zu prüfen."];
    const read = passages(
      "Wir bitten Sie, nach allem, was unsere Leute seit Ostern erlebt haben, den Antrag zu prüfen.",
    );
    expect(marked(ownShare(read, one), read)).toEqual(["nach allem, was unsere Leute seit Ostern erlebt haben,"]);
  });

  it("does not change when passages are moved, split, split and moved, or joined", () => {
    const edited = rewritten(untouched, idAt(untouched, 2), (text) => `Das sagen auch unsere Mitglieder. ${text}`);
    const own = shareOf(edited).ownWords;
    expect(own).toBe(5);
    const moved = movePassage(edited, idAt(edited, 2), 6);
    expect(shareOf(moved).ownWords).toBe(own);
    for (const offset of [3, 10, 57, 80]) {
      const split = splitPassage(edited, idAt(edited, 1), offset);
      expect(split.passages).toHaveLength(edited.passages.length + 1);
      expect(shareOf(split).words - shareOf(edited).words).toBeLessThanOrEqual(1);
      expect(shareOf(joinWithNext(split, idAt(edited, 1))).ownWords).toBeLessThanOrEqual(own + 2);
    }
    expect(shareOf(joinWithNext(edited, idAt(edited, 1))).ownWords).toBe(own);
    expect(shareOf(joinWithNext(moved, idAt(moved, 1))).ownWords).toBe(own);
  });

  it("goes up to all of it when everything is replaced passage by passage, and never down on the way", () => {
    const sentence = "Unser Chor singt seit Ostern im Hof, und nebenan übt eine Schulklasse.";
    let letter = untouched;
    let before = 0;
    for (const { id } of untouched.passages) {
      letter = rewritten(letter, id, () => sentence);
      expect(shareOf(letter).share).toBeGreaterThan(before);
      before = shareOf(letter).share;
    }
    expect(before).toBe(1);
  });

  it("counts an own passage between others in full, whatever small words it has in common with them", () => {
    const text =
      "Wir wissen aus der Beratung, dass die Menschen auf den Fluren der Ämter zu lange und oft vergeblich warten.";
    for (const before of [null, ...untouched.passages.map(({ id }) => id)]) {
      expect(shareOf(addPassage(untouched, aPassage("neu", text), before)).ownWords).toBe(comparedWords(text).length);
    }
  });
});

describe("what is no difference", () => {
  it("are quotation marks, spaces, hyphens, dashes, line breaks and capitals", () => {
    const one = ["Die „Ein-Eltern-Familie“ – so sagt es das Amt – wartet seit 2015 auf 12 Plätze."];
    const read = passages(
      "die »Ein\u2010Eltern-Fami\u00adlie« – so sagt es\ndas Amt — wartet seit 2015 auf 12\u00a0Plätze!",
    );
    expect(ownShare(read, one)).toMatchObject({ ownWords: 0, words: 13 });
  });

  it("is where short lines of a list stand", () => {
    const one = ["Wir bitten um:\nTempo 30\neinen Zebrastreifen\nein Halteverbot"];
    const read = [aPassage("a", "", { blocks: [list(false, ["ein Halteverbot", "Tempo 30", "eine Ampel"])] })];
    expect(marked(ownShare(read, one), read)).toEqual(["eine Ampel"]);
  });
});

describe("marked ranges", () => {
  it("are offsets into the passage's text, and end with its lines", () => {
    const read = passages("Es bleibt dabei.\nNeu ist dies.\nUnd dies auch noch.");
    const share = ownShare(read, ["Es bleibt dabei."]);
    expect(share.passages[0]?.ranges).toEqual([
      { start: 17, end: 30 },
      { start: 31, end: 50 },
    ]);
  });
});

describe("the own share of a letter that was read in", () => {
  const file =
    "Vorwort\n\nDie Zuständig-\nkeit der Land-\n\ntage und der Sozial-\nund Jugendämter bleibt.\n\nSeite 2\n\nDas ist gut so für alle.";
  const read = passages(
    "Die Zuständigkeit der Landtage und der Sozial- und Jugendämter bleibt.",
    "Das ist gut so für alle.",
  );

  it("is nothing for the words of the file, however its lines were broken", () => {
    expect(ownShare(read, sourceBaseline({ text: file })).ownWords).toBe(0);
  });

  it("is nothing for every letter as it was read", async () => {
    for (const name of readdirSync(LETTERS_FOLDER)) {
      const { letter, source } = await readFixture(name);
      expect({ name, own: marked(ownShare(letter.passages, sourceBaseline(source)), letter.passages) }).toEqual({
        name,
        own: [],
      });
    }
  });

  it("counts what was added to it", () => {
    const more = [...read, aPassage("neu", "Wir sehen das anders.")];
    expect(ownShare(more, sourceBaseline({ text: file })).ownWords).toBe(4);
  });
});

function blankSlots(one: typeof template & object) {
  return Object.fromEntries(one.facts.filter(({ kind }) => kind === "passage").map(({ id }) => [id, ""]));
}
