import { expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { allWords, words } from "./letter-words";
import { fixtureBytes, readFixture } from "./read-fixture";

const OPEN_LETTER = "open-letter-blank-after-each-line.txt";

it("finds subject and both salutations of the open letter", async () => {
  const { letter } = await readFixture(OPEN_LETTER);
  expect(letter.subject).toBe("Leitantrag „NRW, jetzt erst gerecht“ – dringender Änderungsbedarf");
  expect(letter.salutation).toEqual({
    own: null,
    alternatives: [
      { text: "Sehr geehrte/r Herr/Frau ….", addressee: "person", hasPlaceholder: true },
      { text: "Sehr geehrte Mitglieder der SPD,", addressee: "group", hasPlaceholder: false },
    ],
  });
});

it("makes seven passages of the open letter, each from its first to its last word", async () => {
  const { letter } = await readFixture(OPEN_LETTER);
  const ends = letter.passages
    .map(passageText)
    .map((text) => [text.split(" ").slice(0, 3).join(" "), text.split(" ").at(-1)]);
  expect(ends).toEqual([
    ["mit großer Sorge", "stellt."],
    ["Der Antrag verbindet", "Kommunalentwicklung."],
    ["Zudem wäre diese", "können."],
    ["Der im Leitantrag", "entgegen."],
    ["Wir begrüßen ausdrücklich", "sind."],
    ["Eine sozialdemokratische Partei", "sollen."],
    ["Wir appellieren daher", "Schutzsuchende."],
  ]);
});

it("invents no closing, signatory, date or remark for the open letter", async () => {
  const { letter } = await readFixture(OPEN_LETTER);
  expect(letter).toMatchObject({
    closing: "",
    signatories: [],
    remarks: [],
    place: "",
    date: { kind: "dayOfExport" },
    language: "de",
  });
});

it("keeps every word of the open letter in its order", async () => {
  const { letter } = await readFixture(OPEN_LETTER);
  expect(allWords(letter)).toEqual(words(new TextDecoder().decode(fixtureBytes(OPEN_LETTER))));
});
