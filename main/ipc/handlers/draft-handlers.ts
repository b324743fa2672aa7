import type { DraftList, DraftQuery, SavedDraft } from "../../../preload/contract/drafts";
import { findDraftTemplate } from "../../drafts/draft-template";
import type { SaveResult } from "../../drafts/save-draft";
import type { StoredDraft } from "../../drafts/stored-draft";
import type { CallingWindow } from "./calling-window";
import { createFromSource } from "./create-from-source";
import type { Handlers } from "./handlers";
import type { KnownBases } from "./known-bases";
import { listedCopy, listedDraft } from "./listed-draft";
import type { RequestServices } from "./request-services";
import { revisionKey } from "./revision-key";

type DraftChannel =
  | "drafts.list"
  | "drafts.putAwayFound"
  | "drafts.create"
  | "drafts.load"
  | "drafts.save"
  | "drafts.recover"
  | "drafts.rename"
  | "drafts.bin"
  | "drafts.show"
  | "history.list"
  | "history.load"
  | "history.restore";

/** Answers about drafts and what they were before. */
export function draftHandlers(services: RequestServices, bases: KnownBases): Handlers<DraftChannel> {
  const { drafts, windows, builtInTemplates } = services;
  const changed = () => windows.announce("drafts.changed", {});

  const opened = async (stored: StoredDraft, window: CallingWindow) => {
    bases.learn(window, stored);
    const { draft, isReadOnly } = stored;
    return { draft, template: await findDraftTemplate(draft, drafts.rooms.drafts, builtInTemplates), isReadOnly };
  };

  /** Nobody waits for a look at the folder; what another program changed there is announced when it is seen. */
  const refreshBehind = async (query: DraftQuery, shown: DraftList) => {
    await drafts.refresh().catch(() => undefined);
    if (JSON.stringify(listed(query, services)) !== JSON.stringify(shown)) changed();
  };

  const saved = (id: string, result: SaveResult, window: CallingWindow): SavedDraft => {
    const { draft } = result.stored;
    bases.learn(window, result.stored);
    if (draft.id !== id) windows.renameDraft(id, draft.id);
    changed();
    const other = result.kind === "keptBoth" ? drafts.find(id) : null;
    return {
      id: draft.id,
      revision: draft.revision,
      changed: draft.changed,
      name: draft.letter.name,
      other: other === null ? null : listedDraft(other),
    };
  };

  return {
    "drafts.list": async (query) => {
      const list = listed(query, services);
      void refreshBehind(query, list);
      return list;
    },
    "drafts.putAwayFound": async () => {
      drafts.putAwayFound();
      changed();
      return {};
    },
    "drafts.create": async ({ source }) => {
      const { draft } = await createFromSource(source, services);
      changed();
      return listedCopy(draft);
    },
    "drafts.load": async ({ id }, window) => opened(await drafts.load(id), window),
    "drafts.save": async ({ draft, baseRevision }, window) =>
      saved(draft.id, await drafts.save(draft, bases.of(window, draft.id, baseRevision)), window),
    "drafts.recover": async ({ draft }) => ({ path: await drafts.saveRecovery(draft) }),
    "drafts.rename": async ({ id, name }, window) => {
      const { stored } = await drafts.rename(id, name);
      bases.learn(window, stored);
      changed();
      return listedCopy(stored.draft);
    },
    "drafts.bin": async ({ id }) => {
      await drafts.bin(id);
      windows.forgetDraft(id);
      changed();
      return {};
    },
    "drafts.show": async ({ id }) => {
      await drafts.load(id);
      windows.showDraft(id);
      return {};
    },
    "history.list": async ({ id }) =>
      (await drafts.history(id)).map(({ revision, changed: at }) => ({ revision, changed: at })),
    "history.load": async ({ id, revision }) => drafts.previewRevision(id, await revisionKey(id, revision, drafts)),
    "history.restore": async ({ id, revision }, window) => {
      const { stored } = await drafts.restoreRevision(id, await revisionKey(id, revision, drafts), null);
      if (stored.draft.id !== id) windows.renameDraft(id, stored.draft.id);
      changed();
      return opened(stored, window);
    },
  };
}

function listed({ search, sort }: DraftQuery, { drafts }: RequestServices): DraftList {
  const found = drafts.list({ query: search, order: sort === "title" ? "name" : sort });
  const unreadable = drafts.reports.unreadable.map(({ name, code }) => ({ name, reason: code }));
  return { drafts: found.map(listedDraft), unreadable, found: foundDrafts(drafts) };
}

/** What was found and is still there, under the name that it has now. */
function foundDrafts({ reports, find }: RequestServices["drafts"]): DraftList["found"] {
  return reports.found.flatMap(({ id, from }) => {
    const present = find(id);
    return present === null ? [] : [{ id, from, title: present.name }];
  });
}
