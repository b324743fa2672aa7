/** A line of words at a place of a sheet. */
export interface PlacedWords {
  readonly text: string;
  /** Millimetres from the left and top edges to the end of the baseline that `stand` names. */
  readonly xMm: number;
  readonly yMm: number;
  readonly sizePt: number;
  readonly isBold: boolean;
  /** Which part of the line stands at the place. */
  readonly stand: "start" | "middle" | "end";
  /** Along the sheet, or upwards, as on the back of a book. */
  readonly direction: "across" | "upwards";
}

/** Words on a sheet of so many millimetres. */
export interface WordSheet {
  readonly width: number;
  readonly height: number;
  readonly language: "de" | "en";
  readonly words: readonly PlacedWords[];
}
