import type { Letter } from "../letter/letter";
import { writtenDate } from "../letter/letter-date";
import { LETTER_WORDS } from "../letter/letter-words";
import type { InformationLine } from "./letter-sheet";
import { INFORMATION_VALUES } from "./letterhead";
import type { Stationery } from "./stationery";

/** The lines beside the address: references, who can be asked, and the date; an empty line between the groups. */
export function informationBlock(letter: Letter, date: string, stationery: Stationery): readonly InformationLine[] {
  const withReferences = stationery.references === "informationBlock";
  const words = LETTER_WORDS[letter.language];
  const { sender } = letter;
  const references = withReferences ? referenceLines(letter) : [];
  const contact = INFORMATION_VALUES.filter((one) => stationery.information.includes(one)).map((one) => ({
    field: one,
    label: words[one === "person" ? "contact" : one],
    value: one === "person" && sender.organisation === "" ? "" : sender[one],
  }));
  const day = withReferences ? [dateLine(letter, date)] : [];
  const groups = [references, contact, day].map((lines) => lines.filter((line) => line.value !== ""));
  const filled = groups.filter((lines) => lines.length > 0);
  return filled.flatMap((lines, index) => (index === 0 ? lines : [{ field: "", label: "", value: "" }, ...lines]));
}

export function referenceLines(letter: Letter): readonly InformationLine[] {
  return letter.referenceFields
    .map(({ label, value }, index) => ({ field: `reference.${index}`, label, value }))
    .filter(({ value }) => value !== "");
}

/** The date, with the place before it where the letter has one; where both need two lines, the date stays in one. */
export function dateLine(letter: Letter, date: string): InformationLine {
  const day = writtenDate(date, letter.language).replaceAll(" ", "\u00A0");
  const value = letter.place === "" ? day : `${letter.place}, ${day}`;
  return { field: "date", label: LETTER_WORDS[letter.language].date, value };
}
