import type { DraftList, DraftQuery, SavedDraft } from "../../../preload/contract/drafts";
import { isSigned } from "../../../preload/letter/unsigned-draft";
import type { SaveResult } from "../../drafts/save-draft";
import type { CallingWindow } from "./calling-window";
import { createFromSource } from "./create-from-source";
import { draftOpener } from "./draft-opener";
import type { Handlers } from "./handlers";
import { historyHandlers } from "./history-handlers";
import type { KnownBases } from "./known-bases";
import { listedCopy, listedDraft } from "./listed-draft";
import { openDrafts } from "./open-drafts";
import type { RequestServices } from "./request-services";

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
  const { drafts, windows } = services;
  const open = openDrafts(windows);
  const opened = draftOpener(services, bases);
  const changed = () => windows.announce("drafts.changed", {});

  /** Nobody waits for a look at the folder; what another program changed there is announced when it is seen. */
  const refreshBehind = async (query: DraftQuery, shown: DraftList) => {
    await drafts.refresh().catch(() => undefined);
    if (JSON.stringify(listed(query, services)) !== JSON.stringify(shown)) changed();
  };

  const saved = (id: string, result: SaveResult, window: CallingWindow): SavedDraft => {
    const { draft } = result.stored;
    bases.learn(window, result.stored);
    if (draft.id !== id) open.moved(id, draft.id);
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
      // A hand-over file may have brought some.
      if (source.kind === "file") windows.announce("stationery.changed", {});
      const isUnsignedCopy = source.kind === "copy" && isSigned((await drafts.load(source.id)).draft);
      return { ...listedCopy(draft), isUnsignedCopy };
    },
    "drafts.load": async ({ id }, window) => {
      open.opening(window, id);
      return opened(await drafts.load(id), window);
    },
    "drafts.save": async ({ draft, baseRevision }, window) =>
      saved(draft.id, await drafts.save(draft, bases.of(window, draft.id, baseRevision)), window),
    "drafts.recover": async ({ draft }) => ({ path: await drafts.saveRecovery(draft) }),
    "drafts.rename": async ({ id, name }, window) => {
      const present = drafts.find(id);
      if (present !== null && open.tellOther(id, window, "draft.rename", { id, name })) {
        return { ...listedDraft(present), title: name === "" ? present.subject : name };
      }
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
    ...historyHandlers(services, open, opened),
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
