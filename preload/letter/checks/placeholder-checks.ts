import type { Letter } from "../letter";
import { passageText } from "../passage";
import { salutationText } from "../salutation";
import type { Check } from "./check";

// "[Name]", "<Ort>", "___", "XXX", "{name}", "Herr/Frau …", "geehrte/r", "N. N.", "TODO"
const PLACEHOLDER =
  /\[[^\]\n]{1,60}\]|<[^<>\n]{1,60}>|_{3,}|\bX{2,}\b|\{[^{}\n]{0,60}\}|\b(?:Herrn?\/Frau|Frau\/Herrn?)(?![\p{L}])|geehrte\/r|\bN\.\s?N\.|\bTODO\b/u;

export const placeholderChecks: readonly Check[] = [
  {
    id: "placeholder-left",
    severity: "error",
    find: ({ letter }) =>
      placesWithText(letter).flatMap(({ place, text }) => {
        const found = PLACEHOLDER.exec(text);
        return found === null ? [] : [{ place, values: { placeholder: found[0] } }];
      }),
  },
];

/** Every text of the letter that is printed, with its place. */
function placesWithText(letter: Letter): readonly { readonly place: string; readonly text: string }[] {
  return [
    { place: "subject", text: letter.subject },
    { place: "salutation", text: salutationText(letter) },
    ...letter.passages.map((passage) => ({ place: `passages.${passage.id}`, text: passageText(passage) })),
    { place: "closing", text: letter.closing },
    ...letter.recipient.addressLines.map((text) => ({ place: "recipient", text })),
    ...letter.signatories.map(({ name, role, organisation }) => ({
      place: "signatories",
      text: [name, role, organisation].join("\n"),
    })),
    ...letter.enclosures.map(({ title }) => ({ place: "enclosures", text: title })),
    ...letter.copies.map((text) => ({ place: "copies", text })),
  ];
}
