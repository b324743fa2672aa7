import type { Form } from "./din-5008";

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
  };
}

/** The stationery that comes with the app, by its id; null for one that only this machine's profiles may know. */
export function builtInStationery(id: string): Stationery | null {
  return [defaultStationery("A"), defaultStationery("B")].find((one) => one.id === id) ?? null;
}
