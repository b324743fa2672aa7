import { contentOf, type Draft } from "../../preload/letter/draft";
import { draftToJson } from "../../preload/letter/parse-draft";
import { draftPath } from "./data-folder";
import { letterName } from "./draft-summary";
import type { StoreParts, TwinKind } from "./store-parts";
import { baseOf, type StoredDraft } from "./stored-draft";
import { writableJson } from "./writable-json";
import { writePrivately } from "./write-private";

/** Writes a draft under an id that no file has yet. */
export async function addDraft(draft: Draft, parts: StoreParts): Promise<StoredDraft> {
  const bytes = writableJson(draft);
  await writePrivately(draftPath(parts.rooms, draft.id), bytes);
  parts.index.put(draft, false, "");
  return { draft, base: baseOf(bytes), isReadOnly: false };
}

/** Writes a draft once more as one of its own, with a name that says what it is. */
export async function addTwin(draft: Draft, kind: TwinKind, parts: StoreParts): Promise<StoredDraft> {
  const now = parts.now();
  const name = parts.twinName(kind, letterName(draft), now).slice(0, 300);
  const letter = { ...draft.letter, name };
  return addDraft({ ...draft, id: parts.newId(), revision: 1, created: now, changed: now, letter }, parts);
}

/** Whether two drafts say the same, whenever and how often they were saved. */
export function isSameText(one: Draft, other: Draft): boolean {
  const essence = (draft: Draft) => JSON.stringify(sorted({ ...contentOf(draft), source: draft.source }));
  return draftToJson(one) === draftToJson(other) || essence(one) === essence(other);
}

/** The value with its fields in one order, whoever wrote them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
