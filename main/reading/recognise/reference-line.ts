import type { ReferenceField } from "../../../preload/letter/letter";

const LABEL = String.raw`(?:Ihr Zeichen(?:, Ihre Nachricht vom)?|Ihre Nachricht(?: vom)?|Unser Zeichen(?:, unsere Nachricht vom)?|Unsere Nachricht(?: vom)?|Aktenzeichen|Az\.?|Geschäftszeichen|Vorgangsnummer|Kundennummer|Mitgliedsnummer|Drucksache|Your ref(?:erence)?\.?|Our ref(?:erence)?\.?|Name|Telefon|Telefax|E-Mail|Datum)`;
const FIELD = new RegExp(`^(${LABEL}) ?: *(\\S.*)$`, "iu");
const ONLY_LABELS = new RegExp(`^${LABEL}:?$`, "iu");
const COLUMNS = /\t+|\s{2,}/u;

/** "Unser Zeichen: AB/12"; null if the line is something else. */
export function readReferenceField(line: string): ReferenceField | null {
  if (line.length > 200) return null;
  const match = FIELD.exec(line);
  return match === null ? null : { label: match[1] ?? "", value: (match[2] ?? "").trim() };
}

/** A row of labels ("Ihr Zeichen   Unser Zeichen   Datum") with the row of values below; null if they are none. */
export function readReferenceRows(labels: string, values: string): readonly ReferenceField[] | null {
  if (labels.length > 300 || values.length > 300) return null;
  const names = labels.split(COLUMNS);
  const entries = values.split(COLUMNS);
  if (names.length < 2 || names.length !== entries.length || !names.every((name) => ONLY_LABELS.test(name)))
    return null;
  return names.map((label, index) => ({ label, value: entries[index] ?? "" }));
}
