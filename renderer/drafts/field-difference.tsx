import type { Language } from "../../preload/letter/letter";
import { writtenDate } from "../../preload/letter/letter-date";
import type { LetterDifference } from "../../preload/letter/letter-difference";
import { textDifference } from "../../preload/letter/text-difference";
import { ChangedText } from "../differences/changed-text";
import { useTexts } from "../state/use-desk";

export interface FieldDifferenceProps {
  readonly difference: LetterDifference["fields"][number];
  /** Of the letter. */
  readonly language: Language;
}

/** What changed in one part around the passages, under its name. */
export function FieldDifference({ difference, language }: FieldDifferenceProps) {
  const { say } = useTexts();
  const { field, before, after } = difference;
  const day = (date: string) => (date === "" ? say("window.history.dayOfExport") : writtenDate(date, language));
  const shown = field === "date" ? textDifference(day(before), day(after)) : difference;
  return (
    <div className="difference-field">
      <p className="difference-name">{say(`window.history.fields.${field}`)}</p>
      {/* What a letter calls its stationery is no word for people. */}
      <p lang={language}>
        {field === "stationery" ? say("window.history.changed") : <ChangedText difference={shown} />}
      </p>
    </div>
  );
}
