import type { DraftSummary } from "../../../preload/contract/drafts";
import type { Draft } from "../../../preload/letter/draft";
import { type DraftSummary as StoredSummary, summarise } from "../../drafts/draft-summary";

/** A draft of the store as windows list it. */
export function listedDraft(summary: StoredSummary): DraftSummary {
  const { id, name, recipient, sender, created, changed, revision, isReadOnly } = summary;
  return { id, title: name, recipient, sender, created, changed, revision, isNewer: isReadOnly };
}

export function listedCopy(draft: Draft): DraftSummary {
  return listedDraft(summarise(draft));
}
