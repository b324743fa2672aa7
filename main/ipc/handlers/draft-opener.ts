import type { OpenedDraft } from "../../../preload/contract/drafts";
import { findDraftTemplate } from "../../drafts/draft-template";
import type { StoredDraft } from "../../drafts/stored-draft";
import type { CallingWindow } from "./calling-window";
import type { KnownBases } from "./known-bases";
import type { RequestServices } from "./request-services";

/** Makes of a stored draft what a window opens, and remembers which bytes that window knows. */
export type DraftOpener = (stored: StoredDraft, window: CallingWindow) => Promise<OpenedDraft>;

export function draftOpener({ drafts, builtInTemplates }: RequestServices, bases: KnownBases): DraftOpener {
  return async (stored, window) => {
    bases.learn(window, stored);
    const { draft, isReadOnly } = stored;
    return { draft, template: await findDraftTemplate(draft, drafts.rooms.drafts, builtInTemplates), isReadOnly };
  };
}
