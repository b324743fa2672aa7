import { ExpectedError } from "../../preload/contract/expected-error";
import { draftPath } from "./data-folder";
import { draftOfToday } from "./draft-of-today";
import { setAside } from "./set-aside";
import type { StoreParts } from "./store-parts";
import { readStored, type StoredDraft } from "./stored-draft";

/** A draft as it lies on the disk now. Throws ExpectedError draft.unknown, draft.newer or what is wrong with its file. */
export async function loadStored(id: string, parts: StoreParts): Promise<StoredDraft> {
  const path = draftPath(parts.rooms, id);
  const state = await readStored(path);
  switch (state.kind) {
    case "draft":
      if (state.stored.draft.id !== id) throw new ExpectedError("draft.unknown");
      return state.stored;
    case "missing":
      parts.index.remove(id);
      throw new ExpectedError("draft.unknown");
    case "newer":
      throw new ExpectedError("draft.newer");
    case "unreadable":
      parts.index.remove(id);
      await setAside(path, state.error, parts);
      throw state.error;
  }
}

/** A draft to be shown and edited: as it lies on the disk, with its untouched passages as they read today. */
export async function loadDraft(id: string, parts: StoreParts): Promise<StoredDraft> {
  const stored = await loadStored(id, parts);
  return stored.isReadOnly ? stored : { ...stored, draft: await draftOfToday(stored.draft, parts) };
}
