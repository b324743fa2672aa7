import type { Draft } from "../letter/draft";
import type { Template } from "../template/template";

/** A draft as the list of drafts shows it. */
export interface DraftSummary {
  readonly id: string;
  /** The letter's name, or its subject where it has none. */
  readonly title: string;
  readonly recipient: string;
  readonly sender: string;
  /** ISO 8601 instants in UTC. */
  readonly created: string;
  readonly changed: string;
  readonly revision: number;
  /** Whether a newer version of the app wrote it: shown, never written. */
  readonly isNewer: boolean;
}

export interface CreatedDraft extends DraftSummary {
  /** Whether it is a copy of a letter whose signatures and consents stayed behind. */
  readonly isUnsignedCopy: boolean;
}

export interface DraftQuery {
  /** Words that all have to be in title, recipient, sender or text; empty for every draft. */
  readonly search: string;
  readonly sort: "changed" | "title" | "created";
}

/** A file in the data folder that could not be read and was set aside under a new name. */
export interface UnreadableFile {
  readonly name: string;
  readonly reason: string;
}

/** A draft that was found beside the others without anybody having asked for it, and what it comes from. */
export interface FoundDraft {
  readonly id: string;
  readonly title: string;
  readonly from: "interruptedSave" | "recoveryFile" | "foreignFile";
}

export interface DraftList {
  readonly drafts: readonly DraftSummary[];
  readonly unreadable: readonly UnreadableFile[];
  /** Until the person puts the report away. */
  readonly found: readonly FoundDraft[];
}

/** Days that a draft stays in the bin before it is deleted for good. */
export const BIN_DAYS = 30;

export interface BinnedDraft extends DraftSummary {
  readonly binned: string;
}

export interface OpenedDraft {
  readonly draft: Draft;
  /** The template the draft was made from, where it is still to be found. */
  readonly template: Template | null;
  readonly isReadOnly: boolean;
}

export type DraftSource =
  | { readonly kind: "template"; readonly id: string }
  | { readonly kind: "empty" }
  | { readonly kind: "copy"; readonly id: string }
  /** A letter as text, Markdown or DOCX, or a hand-over file. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

/**
 * What became of a save. Where somebody else had changed the file meanwhile, `other` is the draft as they left it, and the
 * text of this window lies in a draft of its own from now on, under another `id`.
 */
export interface SavedDraft {
  readonly id: string;
  readonly revision: number;
  readonly changed: string;
  /** The letter's name, which is another one where the text lies beside that of somebody else. */
  readonly name: string;
  readonly other: DraftSummary | null;
}

export interface HistoryEntry {
  readonly revision: number;
  readonly changed: string;
}
