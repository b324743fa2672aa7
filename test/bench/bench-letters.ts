import { LETTER_OPTIONS } from "../../main/command-line/letter-options";
import { makeDraft } from "../../main/command-line/new-draft";
import { readOptions } from "../../main/command-line/options";
import { loadMessages } from "../../main/localisation/messages";
import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { NO_SENDER } from "../../preload/letter/sender";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import { builtInStationery, defaultStationery } from "../../preload/stationery/stationery";
import { ASSETS_FOLDER } from "./project-folders";

/** A day of export for all runs, so that they write the same bytes. */
const TODAY = "2026-11-22";

const ROUNDS_FOR_TEN_PAGES = 9;
const MANY_PASSAGES = 300;

const FIRST_NAMES = ["Anna", "Bela", "Cem", "Dora", "Elif", "Finn", "Greta", "Hanno", "Ines", "Jakob"];
const LAST_NAMES = [
  "Beispiel",
  "Öztürk",
  "von Muster",
  "Groß",
  "Yılmaz",
  "Kowalski",
  "Nguyễn",
  "Sørensen",
  "Meyer",
  "Übel",
];
const TOWNS = ["Düsseldorf", "Köln", "Münster", "Gütersloh", "Hagen", "Aachen", "Siegen", "Bottrop", "Herne", "Moers"];

/** The built-in template's letter with every position, as `npm run letter -- new` makes it, with a sender and signatures. */
export async function fullLetter(): Promise<Letter> {
  return (await templateLetter()).letter;
}

/** The same letter with what it was made from, as a draft keeps it. */
export async function templateLetter(): Promise<Pick<DraftContent, "letter" | "template">> {
  let ids = 0;
  const options = readOptions(
    [
      ...["--template", "nrw-jetzt-erst-gerecht", "--kind", "person", "--place", "Düsseldorf", "--date", TODAY],
      ...recipientLines(0).flatMap((line) => ["--to", line]),
      ...["--signatory", "Erste Unterschrift; Sprecherin", "--signatory", "Zweite Unterschrift; Sprecher"],
      ...["--enclosure", "Stellungnahme der Initiative"],
    ],
    LETTER_OPTIONS,
  );
  const { draft } = await makeDraft(options, {
    assetsFolder: ASSETS_FOLDER,
    messages: await loadMessages(ASSETS_FOLDER, "de"),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
    now: `${TODAY}T10:00:00.000Z`,
    today: TODAY,
  });
  const sender = { ...NO_SENDER, organisation: "Initiative Beispiel", street: "Beispielweg 2", postcode: "40210" };
  const letter = { ...draft.letter, sender: { ...sender, town: "Düsseldorf", email: "post@initiative.example" } };
  return { letter, template: draft.template };
}

/** The letter to the recipient of this number: another name, another address, another salutation. */
export function letterTo(letter: Letter, number: number): Letter {
  return { ...letter, recipient: recipientFromLines(recipientLines(number), "person") };
}

/** Lines of an address that no other number has. */
export function recipientLines(number: number): readonly string[] {
  const name = `${nth(FIRST_NAMES, number)} ${nth(LAST_NAMES, Math.floor(number / 10))}-${number}`;
  const postcode = String(40_000 + number);
  return [
    `${number % 2 === 0 ? "Frau" : "Herrn"} ${name}`,
    `Teststraße ${number + 1}`,
    `${postcode} ${nth(TOWNS, Math.floor(number / 100))}`,
  ];
}

/** The letter with other words in every passage, so that nothing set before can be used again. */
export function letterWithOtherPassages(letter: Letter, number: number): Letter {
  return {
    ...letter,
    passages: letter.passages.map((passage) => ({
      ...passage,
      blocks: passage.blocks.map((block) =>
        block.kind === "paragraph"
          ? { ...block, text: [{ kind: "text" as const, text: `Fassung ${number}: ` }, ...block.text] }
          : {
              ...block,
              items: block.items.map((item) => [{ kind: "text" as const, text: `Punkt ${number}: ` }, ...item]),
            },
      ),
    })),
  };
}

/** A letter of ten pages, every passage with words of its own. */
export function tenPageLetter(letter: Letter): Letter {
  return { ...letter, passages: repeated(letter, ROUNDS_FOR_TEN_PAGES) };
}

/** A letter of so many passages as no person writes, each with words of its own. */
export function longLetter(letter: Letter): Letter {
  const rounds = Math.ceil(MANY_PASSAGES / letter.passages.length);
  return { ...letter, passages: repeated(letter, rounds).slice(0, MANY_PASSAGES) };
}

function repeated(letter: Letter, rounds: number): Letter["passages"] {
  return Array.from({ length: rounds }, (_, round) =>
    letterWithOtherPassages(letter, round + 1).passages.map((passage) => ({
      ...passage,
      id: `${passage.id}-${round}`,
    })),
  ).flat();
}

/** The letter with other words in one passage in its middle, as after a key press. */
export function letterWithOneOtherPassage(letter: Letter, number: number): Letter {
  const changed = letterWithOtherPassages(letter, number).passages;
  const middle = Math.floor(letter.passages.length / 2);
  return {
    ...letter,
    passages: letter.passages.map((passage, index) => (index === middle ? (changed[index] ?? passage) : passage)),
  };
}

export function sheetOf(letter: Letter): LetterSheet {
  return letterSheet(letter, builtInStationery(letter.stationery.id) ?? defaultStationery("B"), TODAY);
}

function nth(words: readonly string[], index: number): string {
  return words[index % words.length] ?? "";
}
