import { ExpectedError } from "../../preload/contract/expected-error";
import type { Envelope } from "../../preload/envelopes/envelope";
import { envelopeFindings } from "../../preload/envelopes/envelope-findings";
import { printedSheet } from "../../preload/envelopes/printed-parts";
import type { Finding, PageFinding } from "../../preload/letter/checks/check";
import { checkContext, checkedFacts } from "../../preload/letter/checks/check-context";
import { checkLetter, openFindings } from "../../preload/letter/checks/letter-checks";
import { pageFindings, unsettableFinding } from "../../preload/letter/checks/page-findings";
import { wordsToSpell } from "../../preload/letter/checks/spelled-words";
import type { Draft } from "../../preload/letter/draft";
import { type LetterSheet, letterSheet } from "../../preload/stationery/letter-sheet";
import type { Template } from "../../preload/template/template";
import { letterOfToday } from "../drafts/draft-template";
import type { Media } from "../files/read-media";
import type { SpellingService } from "../spelling/spelling-service";
import type { TypesettingService } from "../typesetting/typesetting-service";
import { type FindStationery, stationeryOf } from "./stationery-of";

export interface CheckServices {
  /** The day of export, ISO 8601. */
  readonly today: string;
  /** In which the letter goes out. */
  readonly envelope: Envelope;
  readonly media?: Media | undefined;
  readonly findStationery?: FindStationery;
  readonly typeset: TypesettingService["typeset"];
  readonly spell: SpellingService["check"];
}

/** What all checks find in a draft but what somebody said to know of; its finished pages and its spelling included. */
export async function checkDraft(
  draft: Draft,
  template: Template | null,
  { today, envelope, typeset, spell, media, findStationery }: CheckServices,
): Promise<readonly Finding[]> {
  const letter = letterOfToday(draft, template, today);
  const made = draft.template;
  const stationery = await stationeryOf(letter, findStationery);
  const sheet = letterSheet(letter, stationery, today);
  const context = checkContext({
    letter,
    made,
    template,
    today,
    changed: draft.changed,
    misspelt: await spell(letter.language, wordsToSpell(letter, checkedFacts(template, made))),
    pages: await foundOnPages(sheet, envelope, typeset, media),
    stationery,
  });
  return openFindings(checkLetter(context), draft.known);
}

async function foundOnPages(
  sheet: LetterSheet,
  envelope: Envelope,
  typeset: CheckServices["typeset"],
  media: Media | undefined,
): Promise<readonly PageFinding[]> {
  try {
    const set = await typeset(sheet, { pages: false, pdf: false, media });
    return [...pageFindings(sheet, set), ...envelopeFindings(printedSheet(sheet, set.places), envelope)];
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== "character.unsettable") throw error;
    return [unsettableFinding(sheet.passages, error.values)];
  }
}
