import type { Form } from "./din-5008";
import {
  INFORMATION_VALUES,
  type InformationValue,
  type Letterhead,
  NO_ZONES,
  type PaperZones,
  PLAIN_LETTERHEAD,
} from "./letterhead";

/** Fonts that travel with the app, by the metric twin that the DOCX names. */
export type FontFamily = "Arial" | "Times New Roman" | "Calibri";
export const FONT_FAMILIES: readonly FontFamily[] = ["Arial", "Times New Roman", "Calibri"];

/** The look of the paper: where things stand and in which type. */
export interface Stationery {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  readonly fontFamily: FontFamily;
  /** Size of the letter's text, in points. */
  readonly fontSizePt: number;
  /** Whether reference fields and date stand beside the address or in a line below it. */
  readonly references: "informationBlock" | "referenceLine";
  readonly foldMarks: boolean;
  readonly holeMark: boolean;
  /** Which values of the sender stand in the information block. */
  readonly information: readonly InformationValue[];
  /** Whether the return line is printed on the paper already; then pre-printed letters leave it out. */
  readonly returnLine: "printed" | "onPaper";
  /** What digital letters carry. */
  readonly letterhead: Letterhead;
  /** What the pre-printed paper carries. Every mode keeps out of it, so that all break at the same words. */
  readonly zones: { readonly first: PaperZones; readonly following: PaperZones };
}

export function defaultStationery(form: Form): Stationery {
  return {
    id: form === "A" ? "din-5008-a" : "din-5008-b",
    name: `DIN 5008 ${form}`,
    form,
    fontFamily: "Arial",
    fontSizePt: 11,
    references: "informationBlock",
    foldMarks: true,
    holeMark: true,
    information: INFORMATION_VALUES,
    returnLine: "printed",
    letterhead: PLAIN_LETTERHEAD,
    zones: { first: NO_ZONES, following: NO_ZONES },
  };
}

/** The stationery that comes with the app, by its id; null for one that only this machine's profiles may know. */
export function builtInStationery(id: string): Stationery | null {
  return [defaultStationery("A"), defaultStationery("B")].find((one) => one.id === id) ?? null;
}
