import type { Letter, Signatory } from "../../preload/letter/letter";
import { list, paragraph } from "../../preload/letter/rich-text";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import { defaultStationery, type Stationery } from "../../preload/stationery/stationery";
import { aLetter, aPassage, aRecipient } from "../letter/letter-builder";
import { aSignaturePicture, mediaName } from "./a-picture";

const TODAY = "2026-11-22";
const LONG =
  "Die Straßenverkehrsbehörde prüft Geschwindigkeitsbeschränkungen nach unserer Kenntnis ausschließlich während der Unterrichtszeiten, obwohl Nachmittagsbetreuung und Sportveranstaltungen regelmäßig länger dauern.";

export function aSheet(changes: Partial<Letter> = {}, stationery: Partial<Stationery> = {}): LetterSheet {
  const { form = "B" } = stationery;
  return letterSheet(aLetter(changes), { ...defaultStationery(form), ...stationery }, TODAY);
}

const PICTURE = aSignaturePicture();

/** The pictures that the sample letters name. */
export const SAMPLE_MEDIA: ReadonlyMap<string, Uint8Array> = new Map([[mediaName(PICTURE), PICTURE]]);

/** Signatories of whom every second one signs with a pen. */
function signedByHand(count: number): readonly Signatory[] {
  const picture = { media: mediaName(PICTURE), alt: "Unterschrift von Ada Muster", widthMm: 54, heightMm: 18 };
  return signatories(count).map((one, index) => (index % 2 === 0 ? { ...one, picture } : one));
}

export function signatories(count: number): readonly Signatory[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Vorname Nachname ${index + 1}`,
    role: `Rolle R${index + 1}`,
    organisation: index === 1 ? "Verein Nebenan" : "",
    signingFor: "",
    picture: null,
  }));
}

/** A letter of two pages with every field, by which places are measured. */
export const FULL_LETTER: Partial<Letter> = {
  place: "Musterstadt",
  referenceFields: [{ label: "Ihr Zeichen", value: "AB 12" }],
  recipient: aRecipient({ postalRemarks: ["Einschreiben"] }),
  salutation: { own: "Guten Tag zusammen,", alternatives: [] },
  passages: Array.from({ length: 8 }, (_, index) => aPassage(`p${index}`, `Absatz${index} ${LONG.repeat(2)}`)),
  enclosures: [{ title: "Lageplan", fileName: "" }],
  copies: ["Elternbeirat"],
};

/** Letters that bring out every part and its edges, by what is special about them. */
export const SAMPLE_LETTERS: Readonly<Record<string, LetterSheet>> = {
  "form A": aSheet(FULL_LETTER, { form: "A" }),
  "form B": aSheet(FULL_LETTER, { form: "B" }),
  "a reference line": aSheet({ ...FULL_LETTER, signatories: signatories(2) }, { references: "referenceLine" }),
  "six reference fields": aSheet(
    {
      ...FULL_LETTER,
      referenceFields: [1, 2, 3, 4, 5].map((n) => ({
        label: `Zeichen ${n}`,
        value: `Wert ${n} lang genug für zwei Zeilen`,
      })),
    },
    { references: "referenceLine", fontFamily: "Times New Roman" },
  ),
  "three signatories": aSheet({ signatories: signatories(3) }),
  "seven signatories": aSheet({ signatories: signatories(7), copies: ["Rat"] }),
  "signatures by hand beside one by pen": aSheet({ signatories: signedByHand(3), signatureColumns: 2 }),
  "a single signature by hand": aSheet({ signatories: signedByHand(1), copies: ["Rat"] }),
  "no signatory": aSheet({ signatories: [], enclosures: [{ title: "Karte", fileName: "" }] }),
  "ten enclosures and a copy list": aSheet({
    enclosures: Array.from({ length: 10 }, (_, index) => ({ title: `Beilage Nummer ${index + 1}`, fileName: "" })),
    copies: ["Rat der Stadt", "Elternbeirat"],
  }),
  "a subject of four lines": aSheet({ subject: `${LONG} ${LONG.slice(0, 120)}` }),
  "a long foreign address and remarks": aSheet({
    recipient: aRecipient({
      addressLines: ["Institut", "Abteilung", "Referat", "Straße 5", "Postfach 7", "1010 Wien"],
      country: "Österreich",
      postalRemarks: ["Persönlich", "Einschreiben", "Nicht nachsenden"],
    }),
  }),
  "a deep information block": aSheet({
    ...FULL_LETTER,
    referenceFields: Array.from({ length: 12 }, (_, index) => ({
      label: `Feld ${index + 1}`,
      value: `Wert ${index + 1}`,
    })),
  }),
  "lists, a quotation and a heading": aSheet({
    passages: [
      aPassage("h", "Überschrift", { form: "heading" }),
      aPassage("l", "", {
        blocks: [
          paragraph("Wir bitten:"),
          list(false, [LONG, "zweitens"]),
          list(true, ["eins", "zwei"]),
          list(true, ["neu"]),
        ],
      }),
      aPassage("z", LONG, { form: "quotation" }),
      aPassage("f", "", {
        blocks: [
          paragraph([
            { kind: "text", text: "fett ", bold: true },
            { kind: "text", text: "kursiv ", italic: true },
            { kind: "text", text: "unterstrichen", underline: true },
            { kind: "lineBreak" },
            { kind: "text", text: "§\u00A03 und " },
            { kind: "text", text: "Netz", link: "https://example.org/?a=1&b=2" },
            { kind: "text", text: "seite", link: "https://example.org/?a=1&b=2", bold: true },
          ]),
        ],
      }),
    ],
  }),
  "other scripts": aSheet({ passages: [aPassage("s", "Ελληνικά, Кириллица, שלום עולם 12, عربي نص und Łódź.")] }),
  "English in Calibri": aSheet(
    { language: "en", passages: [aPassage("e", "A short letter in English.")] },
    { fontFamily: "Calibri" },
  ),
  "no words at all": letterSheet(
    {
      ...aLetter(),
      subject: "",
      salutation: { own: "", alternatives: [] },
      passages: [],
      closing: "",
      signatories: [],
    },
    { ...defaultStationery("B"), foldMarks: false, holeMark: false },
    TODAY,
  ),
};
