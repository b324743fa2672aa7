import { ExpectedError } from "../../preload/contract/expected-error";
import type { Draft } from "../../preload/letter/draft";
import { resolveDate } from "../../preload/letter/letter-date";
import { type OwnShare, ownShare } from "../../preload/template/share/own-share";
import { letterBaseline, sourceBaseline } from "../../preload/template/share/share-baseline";
import type { Template } from "../../preload/template/template";
import { letterOfToday } from "./draft-template";

/**
 * How much of a draft is its sender's own, against its template under the same choices and the file it was read from.
 * Throws an ExpectedError where its template is not to be found: everything would seem to be own.
 */
export function draftShare(draft: Draft, template: Template | null, today: string): OwnShare {
  if (draft.template !== null && template === null) {
    throw new ExpectedError("share.templateMissing", { id: draft.template.id, version: draft.template.version });
  }
  const letter = letterOfToday(draft, template, today);
  const occasion = { date: resolveDate(letter.date, today), addressee: letter.recipient.kind };
  const composed =
    template === null || draft.template === null
      ? []
      : letterBaseline(letter.passages, template, draft.template, occasion);
  return ownShare(letter.passages, [...composed, ...(draft.source === null ? [] : sourceBaseline(draft.source))]);
}
