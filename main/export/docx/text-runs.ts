import { type IRunOptions, TextRun } from "docx";
import { scriptSegments } from "./script-segments";

/** Runs for text in one formatting, one for each direction of writing. */
export function textRuns(text: string, formatting: IRunOptions = {}): readonly TextRun[] {
  return scriptSegments(text).map(({ text: segment, language }) =>
    language === null
      ? new TextRun({ ...formatting, text: segment })
      : new TextRun({ ...formatting, text: segment, rightToLeft: true, language: { bidirectional: language } }),
  );
}
