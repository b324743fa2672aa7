import { DRAFT_FORMAT, DRAFT_VERSION, type Draft, type DraftSource, type DraftTemplate } from "./draft";
import type { Language, Letter } from "./letter";
import { NO_RECIPIENT } from "./recipient";
import { NO_SENDER } from "./sender";

/** A letter without a word, on the standard paper: form B, dated on the day of export. */
export function emptyLetter(language: Language): Letter {
  return {
    name: "",
    language,
    sender: NO_SENDER,
    recipient: NO_RECIPIENT,
    place: "",
    date: { kind: "dayOfExport" },
    referenceFields: [],
    subject: "",
    salutation: { own: null, alternatives: [] },
    passages: [],
    closing: "",
    signatories: [],
    signatureColumns: 3,
    enclosures: [],
    copies: [],
    remarks: [],
    stationery: { id: "din-5008-b", mode: "digital" },
    hyphenation: true,
  };
}

/** Where a new draft's letter comes from. */
export interface DraftOrigin {
  readonly template: DraftTemplate | null;
  readonly source: DraftSource | null;
}

/** The first revision of a draft. `id` is a UUID, `now` an ISO 8601 instant in UTC. */
export function newDraft(letter: Letter, origin: DraftOrigin, id: string, now: string): Draft {
  return {
    format: DRAFT_FORMAT,
    version: DRAFT_VERSION,
    id,
    revision: 1,
    created: now,
    changed: now,
    letter,
    ...origin,
    known: [],
    consents: [],
  };
}
