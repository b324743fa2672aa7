import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { twips } from "./docx-units";

export const BULLETS = "letter-bullets";
export const NUMBERS = "letter-numbers";
export const LIST_INDENT_MM = 7;

const indent = { left: twips(LIST_INDENT_MM), hanging: twips(LIST_INDENT_MM) };

/** The marks before list items; every list of the letter counts on its own from 1. */
export const LIST_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
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
