import type { Letter } from "../letter";
import { type Passage, passageText } from "../passage";
import { salutationText } from "../salutation";
import { remembering } from "./remembering";

/** A text of the letter that is printed: what ranges of findings and edits of fixes count in. */
export interface LetterText {
  readonly place: string;
  readonly text: string;
}

/** Every text of the letter that is printed, with its place. */
export function letterTexts(letter: Letter): readonly LetterText[] {
  return [
    { place: "subject", text: letter.subject },
    { place: "salutation", text: salutationText(letter) },
    ...letter.passages.map(passageAsText),
    { place: "closing", text: letter.closing },
    { place: "recipient", text: letter.recipient.addressLines.join("\n") },
    {
      place: "signatories",
      text: letter.signatories.map(({ name, role, organisation }) => [name, role, organisation].join("\n")).join("\n"),
    },
    { place: "enclosures", text: letter.enclosures.map(({ title }) => title).join("\n") },
    { place: "copies", text: letter.copies.join("\n") },
  ];
}

export interface PassageLetterText extends LetterText {
  readonly passage: Passage;
}

export const passageAsText = remembering(
  (passage: Passage): PassageLetterText => ({ place: passagePlace(passage.id), text: passageText(passage), passage }),
);

export function passageTexts(letter: Letter): readonly PassageLetterText[] {
  return letter.passages.map(passageAsText);
}

export function passagePlace(id: string): string {
  return `passages.${id}`;
}

/** Whether the words of a passage are somebody's own, and not those that the template composes anew each time. */
export function hasOwnWords({ origin }: Passage): boolean {
  return origin.kind !== "template" || origin.edited;
}
