import type { LetterSheet } from "../../preload/stationery/letter-sheet";

/** Where letter.typ finds a picture of the draft. */
export function mediaPath(media: string): string {
  return `media/${media}`;
}

/** Names of the pictures that belong to the paper of a letter. */
export function paperPicturesOf({ paper }: LetterSheet): readonly string[] {
  return [...new Set([...paper.first.pictures, ...paper.following.pictures].map(({ media }) => media))];
}

/** Names of the pictures that a letter prints. */
export function picturesOf(sheet: LetterSheet): readonly string[] {
  const signed = sheet.signatoryRows.flatMap(({ signatories }) => signatories.map(({ picture }) => picture));
  return [...new Set(signed.flatMap((picture) => (picture === null ? [] : [picture.media])))];
}
