import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";

const NUMERIC_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}-\d{2}-\d{2}$/mu;

/** The words of text without the punctuation at their edges; what is only punctuation is no word. */
export function words(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/\s+/u)
    .map((word) => word.replace(/^[\p{P}<>|=~^`+]+|[\p{P}<>|=~^`+]+$/gu, ""))
    .filter((word) => word !== "");
}

/** Words as they are, with their punctuation, of the letter's running text. */
export function bodyText(letter: Letter): string {
  return letter.passages.map(passageText).join("\n");
}

/** Every word that a letter and its remarks hold, part by part in the order of the paper. */
export function allWords(letter: Letter): readonly string[] {
  const { sender, recipient, date } = letter;
  return words(
    [
      ...Object.values(sender).filter((value) => typeof value === "string"),
      ...recipient.postalRemarks,
      ...recipient.addressLines,
      recipient.country,
      ...letter.referenceFields.flatMap(({ label, value }) => [label, value]),
      letter.place,
      // A date in figures is printed in words; then the figures are a remark.
      date.kind === "fixed" && !letter.remarks.some(({ text }) => NUMERIC_DATE.test(text))
        ? printedDate(date.date, letter.language)
        : "",
      letter.subject,
      ...letter.salutation.alternatives.map(({ text }) => text),
      bodyWithNumbers(letter),
      letter.closing,
      ...letter.signatories.flatMap(({ signingFor, name, role, organisation }) => [
        signingFor,
        name,
        role,
        organisation,
      ]),
      ...letter.enclosures.map(({ title }) => title),
      ...letter.copies,
      ...letter.remarks.map(({ text }) => text),
    ].join("\n"),
  );
}

/** The numbers of a numbered list are part of what is printed. */
function bodyWithNumbers(letter: Letter): string {
  return letter.passages
    .map((passage) =>
      passage.blocks.some((block) => block.kind === "list" && block.ordered)
        ? `${passage.blocks
            .flatMap((block) =>
              block.kind === "list" && block.ordered ? block.items.map((_, index) => `${index + 1}.`) : [],
            )
            .join(" ")}\n${passageText(passage)}`
        : passageText(passage),
    )
    .join("\n");
}

// Not by the table of the product, which it judges.
function printedDate(date: string, language: Letter["language"]): string {
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", format).format(new Date(date));
}
