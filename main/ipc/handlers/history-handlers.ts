import type { DraftOpener } from "./draft-opener";
import type { Handlers } from "./handlers";
import type { OpenDrafts } from "./open-drafts";
import type { RequestServices } from "./request-services";
import { revisionKey } from "./revision-key";

type HistoryChannel = "history.list" | "history.load" | "history.restore";

/** Answers about what drafts were before. */
export function historyHandlers(
  { drafts, windows }: RequestServices,
  open: OpenDrafts,
  opened: DraftOpener,
): Handlers<HistoryChannel> {
  return {
    "history.list": async ({ id }) =>
      (await drafts.history(id)).map(({ revision, changed: at }) => ({ revision, changed: at })),
    "history.load": async ({ id, revision }) => drafts.previewRevision(id, await revisionKey(id, revision, drafts)),
    "history.restore": async ({ id, revision }, window) => {
      const key = await revisionKey(id, revision, drafts);
      if (open.tellOther(id, window, "draft.restore", { id, revision })) {
        windows.showDraft(id);
        return opened(await drafts.load(id), window);
      }
      const { stored } = await drafts.restoreRevision(id, key, null);
      if (stored.draft.id !== id) open.moved(id, stored.draft.id);
      windows.announce("drafts.changed", {});
      return opened(stored, window);
    },
  };
}
