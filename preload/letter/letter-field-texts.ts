import type { Letter } from "./letter";
import { salutationText } from "./salutation";

/** What stands around the passages. */
export type LetterField =
  | "name"
  | "sender"
  | "recipient"
  | "place"
  | "date"
  | "references"
  | "subject"
  | "salutation"
  | "closing"
  | "signatories"
  | "enclosures"
  | "copies"
  | "stationery";

const lines = (...values: readonly string[]) => values.filter((value) => value !== "").join("\n");

/** How each field of a letter reads, as plain text. */
export const LETTER_FIELD_TEXTS: readonly (readonly [LetterField, (letter: Letter) => string])[] = [
  ["name", ({ name }) => name],
  [
    "sender",
    ({ sender: { bank, ...sender } }) => lines(...Object.values(sender), ...(bank === null ? [] : Object.values(bank))),
  ],
  [
    "recipient",
    ({ recipient }) => lines(...recipient.postalRemarks, recipient.name, ...recipient.addressLines, recipient.country),
  ],
  ["place", ({ place }) => place],
  ["date", ({ date }) => (date.kind === "fixed" ? date.date : "")],
  ["references", ({ referenceFields }) => lines(...referenceFields.map(({ label, value }) => `${label}: ${value}`))],
  ["subject", ({ subject }) => subject],
  ["salutation", salutationText],
  ["closing", ({ closing }) => closing],
  [
    "signatories",
    ({ signatories }) =>
      lines(
        ...signatories.map(({ signingFor, name, role, organisation }) =>
          [signingFor, name, role, organisation].filter((part) => part !== "").join(", "),
        ),
      ),
  ],
  ["enclosures", ({ enclosures }) => lines(...enclosures.map(({ title, fileName }) => `${title} ${fileName}`.trim()))],
  ["copies", ({ copies }) => lines(...copies)],
  ["stationery", ({ stationery }) => `${stationery.id} ${stationery.mode}`],
];
