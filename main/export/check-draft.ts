import { ExpectedError, type MessageValues } from "../../preload/contract/expected-error";
import type { Finding, PageFinding } from "../../preload/letter/checks/check";
import { checkLetter } from "../../preload/letter/checks/letter-checks";
import type { Draft } from "../../preload/letter/draft";
import { resolveDate } from "../../preload/letter/letter-date";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import type { Template } from "../../preload/template/template";
import { letterOfToday } from "../drafts/draft-template";
import type { TypesetLetter } from "../typesetting/typeset-letter";
import type { TypesettingService } from "../typesetting/typesetting-service";
import { stationeryOf } from "./stationery-of";

export interface CheckServices {
  /** The day of export, ISO 8601. */
  readonly today: string;
  readonly typeset: TypesettingService["typeset"];
}

const MOST_SUBJECT_LINES = 2;
const BLANK_LINES_BELOW_SUBJECT = 2;

/** What all checks find in a draft, those of its finished pages included. */
export async function checkDraft(
  draft: Draft,
  template: Template | null,
  { today, typeset }: CheckServices,
): Promise<readonly Finding[]> {
  const letter = letterOfToday(draft, template, today);
  const sheet = letterSheet(letter, stationeryOf(letter), today);
  const given = draft.template?.facts ?? {};
  return checkLetter({
    letter,
    today,
    date: resolveDate(letter.date, today),
    facts: (template?.facts ?? []).map((fact) => ({ ...fact, value: given[fact.id] ?? fact.value })),
    pages: await pageFindings(sheet, typeset),
  });
}

async function pageFindings(sheet: LetterSheet, typeset: CheckServices["typeset"]): Promise<readonly PageFinding[]> {
  try {
    return findingsOf(sheet, await typeset(sheet, { pages: false, pdf: false }));
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== "character.unsettable") throw error;
    return [{ check: "character-unsettable", place: placeOf(sheet, error.values), values: error.values }];
  }
}

/** The part of the letter that the typesetter named, with the id of a passage. */
function placeOf(sheet: LetterSheet, { part, number }: MessageValues): string {
  const passage = part === "passage" ? sheet.passages[Number(number) - 1] : undefined;
  return passage === undefined ? String(part) : `passages.${passage.id}`;
}

function findingsOf(sheet: LetterSheet, { places, warnings }: TypesetLetter): readonly PageFinding[] {
  const top = (part: string) => places.find((place) => place.part === part)?.yMm ?? 0;
  const subjectLines =
    Math.round((top("salutation") - top("subject")) / sheet.geometry.line) - BLANK_LINES_BELOW_SUBJECT;
  const isLong = sheet.subject !== "" && subjectLines > MOST_SUBJECT_LINES;
  return [
    ...(isLong ? [{ check: "subject-too-long", place: "subject", values: { lines: subjectLines } }] : []),
    ...(warnings.includes("addressTooLong") ? [{ check: "zone-overflow", place: "recipient", values: {} }] : []),
  ];
}
