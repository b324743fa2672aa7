import { AlignmentType, type Document, type INumberingOptions, LevelFormat } from "docx";
import { twips } from "./docx-units";

export const BULLETS = "letter-bullets";
export const NUMBERS = "letter-numbers";

/** The marks before list items. Instance 0 belongs to the styles; numbered lists of the letter count on their own. */
export function listNumbering(indentMm: number): INumberingOptions {
  const indent = { left: twips(indentMm), hanging: twips(indentMm) };
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: "–",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent } },
          },
        ],
      },
      {
        reference: NUMBERS,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: "%1.",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent } },
          },
        ],
      },
    ],
  };
}

/**
 * Gives the lists of the styles the same numbers in every document: styles and text are compiled apart from each other.
 */
export function reserveListNumbers(document: Document): Document {
  document.Numbering.createConcreteNumberingInstance(BULLETS, 0);
  document.Numbering.createConcreteNumberingInstance(NUMBERS, 0);
  return document;
}
