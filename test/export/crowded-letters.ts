import type { Letter } from "../../preload/letter/letter";
import { aPassage, aRecipient } from "../letter/letter-builder";

const SENTENCE = "Die Gemeinde prüft den Weg zur Schule und gibt bis zum Sommer eine Antwort. ";
const LONG_SUBJECT = "Ein Betreff, der über vier Zeilen geht, weil er alles aufzählt, was der Brief enthält. ".repeat(
  4,
);
/** Letters that ask more of the paper than most, by what they have much of. */
export const CROWDED_LETTERS: Readonly<Record<string, Partial<Letter>>> = {
  "ten enclosures": {
    enclosures: Array.from({ length: 10 }, (_, index) => ({ title: `Beilage ${index + 1}`, fileName: "" })),
  },
  "a subject of four lines": { subject: LONG_SUBJECT.trim() },
  "a foreign address of six lines and three remarks": {
    recipient: aRecipient({
      addressLines: ["Institut", "Abteilung", "Referat", "Straße 5", "1010 Wien"],
      country: "Österreich",
      postalRemarks: ["Persönlich", "Einschreiben", "Nicht nachsenden"],
    }),
  },
  "an information block deeper than the address field": {
    referenceFields: Array.from({ length: 14 }, (_, index) => ({
      label: `Feld ${index + 1}`,
      value: `Wert ${index + 1}`,
    })),
  },
  "one passage": { passages: [aPassage("p", "Ein kurzer Brief.")] },
  "thirty passages": {
    passages: Array.from({ length: 30 }, (_, index) => aPassage(`p${index}`, `Absatz${index} ${SENTENCE.repeat(4)}`)),
  },
};
