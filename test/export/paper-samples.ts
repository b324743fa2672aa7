import type { Letter, StationeryMode } from "../../preload/letter/letter";
import { NO_SENDER } from "../../preload/letter/sender";
import type { Form } from "../../preload/stationery/din-5008";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { type LetterheadPages, type LetterheadParts, PLAIN_LETTERHEAD } from "../../preload/stationery/letterhead";
import type { Stationery } from "../../preload/stationery/stationery";
import { aSignaturePicture, mediaName } from "./a-picture";
import { aSheet, FULL_LETTER } from "./sample-sheets";

const LOGO = aSignaturePicture(400, 200);
const PAGE = aSignaturePicture(210, 297);

/** The pictures of the sample papers. */
export const PAPER_MEDIA: ReadonlyMap<string, Uint8Array> = new Map([
  [mediaName(LOGO), LOGO],
  [mediaName(PAGE), PAGE],
]);

export const MODES: readonly StationeryMode[] = ["digital", "preprinted", "none"];
export const FORMS: readonly Form[] = ["A", "B"];

export const PARTS: LetterheadParts = {
  ...PLAIN_LETTERHEAD,
  logo: {
    media: mediaName(LOGO),
    alt: "Logo der Initiative",
    zone: { x: 150, y: 5, width: 40, height: 20 },
    onFollowingPages: true,
  },
  claim: { text: "Wahlspruch", zone: { x: 25, y: 22, width: 100, height: 4.23 } },
  colours: { name: "#204080", claim: "#ffcc00", footer: "#606060" },
  footer: [
    [{ kind: "address" }],
    [{ kind: "contact" }],
    [{ kind: "bank" }],
    [
      { kind: "line", text: "Vorstand:" },
      { kind: "line", text: "Fußzeilenwort" },
    ],
  ],
};

export const PAGES: LetterheadPages = {
  kind: "pages",
  first: { media: mediaName(PAGE), alt: "Briefbogen" },
  following: { media: mediaName(PAGE), alt: "Folgebogen" },
};

export const ZONES: Stationery["zones"] = {
  first: { top: 26, bottom: 40, right: 15 },
  following: { top: 30, bottom: 30, right: 0 },
};

const SENDER: Letter["sender"] = {
  ...NO_SENDER,
  organisation: "Initiative Beispiel",
  street: "Musterweg 2",
  postcode: "12345",
  town: "Musterstadt",
  phone: "0201 12345",
  email: "post@beispiel.example",
  website: "www.beispiel.example",
  bank: { holder: "", iban: "DE02120300000000202051", bic: "BYLADEM1001", bank: "Musterbank" },
};

/** A letter of two pages with every field, on paper with everything that paper can have. */
export function aPaperSheet(form: Form, mode: StationeryMode, changes: Partial<Stationery> = {}): LetterSheet {
  const letter = { ...FULL_LETTER, sender: SENDER, stationery: { id: "any", mode } };
  return aSheet(letter, { form, letterhead: PARTS, zones: ZONES, ...changes });
}

/** The sample papers in all modes, by what is special about them. */
export const PAPER_LETTERS: Readonly<Record<string, LetterSheet>> = Object.fromEntries([
  ...FORMS.flatMap((form) => MODES.map((mode) => [`form ${form}, ${mode}`, aPaperSheet(form, mode)] as const)),
  ["pages as pictures", aPaperSheet("B", "digital", { letterhead: PAGES })] as const,
]);
