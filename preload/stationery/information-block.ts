import type { Letter } from "../letter/letter";
import { writtenDate } from "../letter/letter-date";
import { LETTER_WORDS } from "../letter/letter-words";
import type { LabelledLine } from "./letter-sheet";

/** The lines beside the address: references, who can be asked, and the date; an empty line between the groups. */
export function informationBlock(letter: Letter, date: string, withReferences: boolean): readonly LabelledLine[] {
  const words = LETTER_WORDS[letter.language];
  const { sender } = letter;
  const references = withReferences ? referenceLines(letter) : [];
  const contact = [
    { label: words.contact, value: sender.organisation === "" ? "" : sender.person },
    { label: words.phone, value: sender.phone },
    { label: words.email, value: sender.email },
    { label: words.website, value: sender.website },
  ];
  const day = withReferences ? [dateLine(letter, date)] : [];
  const groups = [references, contact, day].map((lines) => lines.filter((line) => line.value !== ""));
  const filled = groups.filter((lines) => lines.length > 0);
  return filled.flatMap((lines, index) => (index === 0 ? lines : [{ label: "", value: "" }, ...lines]));
}

export function referenceLines(letter: Letter): readonly LabelledLine[] {
  return letter.referenceFields.filter((field) => field.value !== "");
}

/** The date, with the place before it where the letter has one; where both need two lines, the date stays in one. */
export function dateLine(letter: Letter, date: string): LabelledLine {
  const day = writtenDate(date, letter.language).replaceAll(" ", "\u00A0");
  return { label: LETTER_WORDS[letter.language].date, value: letter.place === "" ? day : `${letter.place}, ${day}` };
}
