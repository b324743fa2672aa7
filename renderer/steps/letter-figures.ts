import { envelopeFindings } from "../../preload/envelopes/envelope-findings";
import type { Finding, PageFinding } from "../../preload/letter/checks/check";
import { checkContext } from "../../preload/letter/checks/check-context";
import { checkLetter } from "../../preload/letter/checks/letter-checks";
import { unsettableFinding } from "../../preload/letter/checks/page-findings";
import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { resolveDate } from "../../preload/letter/letter-date";
import { printedPassages } from "../../preload/stationery/letter-sheet";
import { type OwnShare, ownShare } from "../../preload/template/share/own-share";
import { letterBaseline, sourceBaseline } from "../../preload/template/share/share-baseline";
import type { EditorState } from "../state/editor-state";
import type { LetterCover } from "./letter-cover";

/** The parts of an open draft that its figures depend on. */
export type FiguredDraft = Pick<EditorState, "draft" | "template" | "preview" | "misspelt"> & {
  readonly content: DraftContent;
};

/**
 * How much of the letter is own; null where its template is not at hand, because everything would seem to be own. `today`
 * is an ISO 8601 day. Takes 50 to 100 ms for 300 passages: nothing for a key press.
 */
export function letterShare({ draft, template, content }: FiguredDraft, today: string): OwnShare | null {
  const { letter, template: made } = content;
  if (made !== null && template === null) return null;
  const occasion = { date: resolveDate(letter.date, today), addressee: letter.recipient.kind };
  const composed = made === null || template === null ? [] : letterBaseline(letter.passages, template, made, occasion);
  return ownShare(letter.passages, [...composed, ...(draft.source === null ? [] : sourceBaseline(draft.source))]);
}

/** What the checks find, as it is open and as somebody lets it be. */
export interface LetterFindings {
  readonly findings: readonly Finding[];
  readonly letBe: readonly Finding[];
}

export function letterFindings(
  { draft, template, preview, misspelt, content }: FiguredDraft,
  { envelope, stationery }: LetterCover,
  today: string,
): LetterFindings {
  const { letter, template: made, known } = content;
  const { shown } = preview;
  const onPages = shown === null ? [] : [...shown.findings, ...envelopeFindings(shown.printed, envelope)];
  const pages = [...onPages, ...unsettable(preview, letter)];
  const { changed } = draft;
  const context = checkContext({ letter, made, template, today, changed, misspelt, pages, stationery });
  const findings = checkLetter(context);
  const isLetBe = ({ key }: Finding) => known.includes(key);
  return { findings: findings.filter((one) => !isLetBe(one)), letBe: findings.filter(isLetBe) };
}

/** The character because of which the newest text could not be set. */
function unsettable({ failure }: EditorState["preview"], letter: Letter): readonly PageFinding[] {
  if (failure?.code !== "character.unsettable") return [];
  return [unsettableFinding(printedPassages(letter), failure.values)];
}
