import type { Draft } from "../../preload/letter/draft";
import { comparable, type DraftSummary, searchText, summarise } from "./draft-summary";

export type DraftOrder = "changed" | "created" | "name" | "recipient";

/** What of the drafts is listed: all words of `query` occur in name, subject, addressee, sender or text. */
export interface DraftQuery {
  readonly query?: string;
  /** Newest first for dates, from A for names; "changed" if not given. */
  readonly order?: DraftOrder;
  readonly reversed?: boolean;
}

/** The drafts of a folder in memory. */
export interface DraftIndex {
  readonly put: (draft: Draft, isReadOnly: boolean, seen: string) => void;
  /** A draft of which only the name is known. */
  readonly putName: (summary: DraftSummary, seen: string) => void;
  readonly putEntry: (entry: IndexEntry) => void;
  readonly entries: () => readonly IndexEntry[];
  readonly remove: (id: string) => void;
  readonly ids: () => readonly string[];
  /** What the file looked like when it was read; empty where it has to be read again. */
  readonly seen: (id: string) => string;
  readonly find: (id: string) => DraftSummary | null;
  readonly list: (query: DraftQuery) => readonly DraftSummary[];
}

/** What the index holds of a draft. */
export interface IndexEntry {
  readonly summary: DraftSummary;
  /** What a search looks at. */
  readonly text: string;
  readonly seen: string;
}

export function newDraftIndex(): DraftIndex {
  const entries = new Map<string, IndexEntry>();
  return {
    put: (draft, isReadOnly, seen) =>
      void entries.set(draft.id, { summary: summarise(draft, isReadOnly), text: searchText(draft), seen }),
    putName: (summary, seen) => void entries.set(summary.id, { summary, text: comparable(summary.name), seen }),
    putEntry: (entry) => void entries.set(entry.summary.id, entry),
    entries: () => [...entries.values()],
    remove: (id) => void entries.delete(id),
    ids: () => [...entries.keys()],
    seen: (id) => entries.get(id)?.seen ?? "",
    find: (id) => entries.get(id)?.summary ?? null,
    list: (query) => listed([...entries.values()], query),
  };
}

function listed(entries: readonly IndexEntry[], { query = "", order = "changed", reversed = false }: DraftQuery) {
  const words = comparable(query).split(" ").filter(Boolean);
  const found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
  const sorted = found.map(({ summary }) => summary).sort(ORDERS[order]);
  return reversed ? sorted.reverse() : sorted;
}

// German sorts umlauts with their vowels, which English readers expect as well.
const { compare } = new Intl.Collator("de", { numeric: true });
const newest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

const ORDERS: Readonly<Record<DraftOrder, (a: DraftSummary, b: DraftSummary) => number>> = {
  changed: (a, b) => newest(a.changed, b.changed) || compare(a.name, b.name) || newest(a.id, b.id),
  created: (a, b) => newest(a.created, b.created) || compare(a.name, b.name) || newest(a.id, b.id),
  name: (a, b) => compare(a.name, b.name) || newest(a.changed, b.changed) || newest(a.id, b.id),
  recipient: (a, b) => compare(a.recipient, b.recipient) || compare(a.name, b.name) || newest(a.id, b.id),
};
