import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import type { Template } from "../../../preload/template/template";
import { addDraft, addTwin, isSameText } from "../add-draft";
import { draftPath, isDraftId } from "../data-folder";
import { withFileLock } from "../draft-lock";
import { keepEdition } from "../keep-edition";
import { keepPicture } from "../keep-picture";
import type { StoreParts } from "../store-parts";
import { readStored, type StoredDraft } from "../stored-draft";
import type { HandOver } from "./hand-over";
import { keepHandedStationery } from "./handed-stationery";

/** What became of a hand-over file: a new draft, one that was already here, or one beside another text of the same draft. */
export interface ReceivedDraft {
  readonly kind: "new" | "known" | "keptBoth";
  readonly stored: StoredDraft;
  /** Whether another text of its template lies here under the same number; its passages then keep their words for good. */
  readonly isUnlinked: boolean;
}

/** Takes a hand-over file into the drafts. Nothing that is here already is changed. */
export async function receiveHandOver(handOver: HandOver, parts: StoreParts): Promise<ReceivedDraft> {
  for (const bytes of handOver.pictures.values()) await keepPicture(bytes, parts.rooms);
  await keepHandedStationery(handOver.stationery, parts.rooms);
  const isUnlinked = handOver.template !== null && !(await isKept(handOver.template, parts));
  const draft = isUnlinked ? withOwnWords(handOver.draft) : handOver.draft;
  if (!isDraftId(draft.id)) return { kind: "new", stored: await addDraft(reborn(draft, parts), parts), isUnlinked };
  const path = draftPath(parts.rooms, draft.id);
  return parts.takeTurn(draft.id, () =>
    withFileLock(path, async () => {
      const present = await readStored(path);
      if (present.kind === "missing") return { kind: "new", stored: await addDraft(draft, parts), isUnlinked };
      if (present.kind === "draft" && isSameText(present.stored.draft, draft)) {
        return { kind: "known", stored: present.stored, isUnlinked };
      }
      return { kind: "keptBoth", stored: await addTwin(draft, "otherVersion", parts), isUnlinked };
    }),
  );
}

function reborn(draft: Draft, { newId }: StoreParts): Draft {
  return { ...draft, id: newId() };
}

async function isKept(template: Template, { rooms }: StoreParts): Promise<boolean> {
  return keepEdition(template, rooms).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ExpectedError && error.code === "template.otherEdition") return false;
      throw error;
    },
  );
}

/** The draft with all passages marked as edited, so that no other edition of the template rewrites them. */
function withOwnWords(draft: Draft): Draft {
  const passages = draft.letter.passages.map((passage) =>
    passage.origin.kind === "template" ? { ...passage, origin: { ...passage.origin, edited: true } } : passage,
  );
  return { ...draft, letter: { ...draft.letter, passages } };
}
