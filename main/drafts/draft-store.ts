import type { Draft } from "../../preload/letter/draft";
import { type BinnedDraft, binDraft, listBin, restoreBinned } from "./bin/bin-folder";
import { emptyBin, purgeBinned } from "./bin/purge-binned";
import { purgeExpired } from "./bin/purge-expired";
import { createDraft, duplicateDraft, type LetterToKeep, renameDraft } from "./create-draft";
import { type DataFolder, dataFolder, makeDataFolder } from "./data-folder";
import { type DraftQuery, newDraftIndex } from "./draft-index";
import type { DraftSummary } from "./draft-summary";
import { collectHandOver, type FindStationery } from "./hand-over/collect-hand-over";
import { packHandOver } from "./hand-over/pack-hand-over";
import { type ReceivedDraft, receiveHandOver } from "./hand-over/receive-hand-over";
import { unpackHandOver } from "./hand-over/unpack-hand-over";
import { listEntries, type RevisionSummary } from "./history/list-revisions";
import { previewRevision, restoreRevision } from "./history/restore-revision";
import { loadIndexCache, saveIndexCache } from "./index-cache";
import { loadDraft } from "./load-draft";
import { markProcess, type OtherProcess } from "./process-mark";
import { pickUpRecovery, saveRecovery } from "./recovery-file";
import { type SaveResult, saveDraft } from "./save-draft";
import { scanDrafts } from "./scan-drafts";
import type { DraftStoreOptions, FoundDraft, StoreParts, StoreReports, UnreadableFile } from "./store-parts";
import type { StoredDraft } from "./stored-draft";
import { sweepLeftovers } from "./sweep-leftovers";
import { newTurns } from "./turns";

/** All drafts of a data folder. Everything that changes something resolves when it is on the disk. */
export interface DraftStore {
  readonly rooms: DataFolder;
  /** Another copy of the app that works in this folder; null if none does. */
  readonly otherProcess: OtherProcess | null;
  /** What was set aside or found since the start. */
  readonly reports: { readonly unreadable: readonly UnreadableFile[]; readonly found: readonly FoundDraft[] };
  /** Forgets the reports of what was found: the person knows. */
  readonly putAwayFound: () => void;
  readonly list: (query?: DraftQuery) => readonly DraftSummary[];
  readonly find: (id: string) => DraftSummary | null;
  /** How many drafts name the stationery of an id; those in the bin are not among them. */
  readonly countOn: (stationery: string) => number;
  /** Takes in what others did to the folder. */
  readonly refresh: () => Promise<void>;
  readonly load: (id: string) => Promise<StoredDraft>;
  readonly create: (letter: LetterToKeep) => Promise<StoredDraft>;
  readonly duplicate: (id: string) => Promise<StoredDraft>;
  readonly rename: (id: string, name: string) => Promise<SaveResult>;
  /** `base` is what the last load or save of this draft gave. */
  readonly save: (draft: Draft, base: string) => Promise<SaveResult>;
  /** Where a save fails: writes the text elsewhere and gives the path. The next start makes a draft of it. */
  readonly saveRecovery: (draft: Draft) => Promise<string>;
  /** Moves to the bin and gives the entry's key. */
  readonly bin: (id: string) => Promise<string>;
  readonly listBin: () => Promise<readonly BinnedDraft[]>;
  readonly restore: (key: string) => Promise<StoredDraft>;
  readonly purge: (keys: readonly string[]) => Promise<void>;
  readonly emptyBin: () => Promise<void>;
  readonly history: (id: string) => Promise<readonly RevisionSummary[]>;
  readonly previewRevision: (id: string, key: string) => Promise<Draft>;
  readonly restoreRevision: (id: string, key: string, base: string | null) => Promise<SaveResult>;
  /** The bytes of a hand-over file for a draft as it lies on the disk. */
  readonly handOver: (id: string, findStationery?: FindStationery) => Promise<Uint8Array>;
  /** Takes in a hand-over file. Throws an ExpectedError that says what is wrong with it. */
  readonly receive: (bytes: Uint8Array) => Promise<ReceivedDraft>;
  /** What works of other files share with the store. */
  readonly parts: StoreParts;
  /** Waits for the last write. */
  readonly close: () => Promise<void>;
}

// As many drafts are read in the time that writing the cache takes.
const WORTH_CACHING = 50;

/** Opens the drafts of a data folder, makes it where it is not there and clears up after a run that was killed. */
export async function openDraftStore(options: DraftStoreOptions): Promise<DraftStore> {
  const rooms = dataFolder(options.folder);
  await makeDataFolder(rooms);
  const mark = await markProcess(rooms.root, options.now());
  const turns = newTurns();
  const reports: StoreReports = { unreadable: [], found: [] };
  const index = newDraftIndex();
  const parts: StoreParts = { ...options, rooms, index, takeTurn: turns.take, reports, recoveries: new Map() };
  await sweepLeftovers(parts, mark);
  await loadIndexCache(rooms, parts.index);
  const readAtStart = await scanDrafts(parts);
  await pickUpRecovery(parts);
  // The start waits for no deletion: it looks through everything that might still need what a draft named.
  void turns.take("bin", () => purgeExpired(parts));
  if (readAtStart > WORTH_CACHING) void turns.take("index", () => saveIndexCache(rooms, parts.index));
  return {
    rooms,
    otherProcess: mark.other,
    reports,
    putAwayFound: () => void reports.found.splice(0),
    list: (query = {}) => parts.index.list(query),
    find: (id) => parts.index.find(id),
    countOn: (id) => parts.index.list({}).filter(({ stationery }) => stationery === id).length,
    refresh: () => turns.take("refresh", async () => void (await scanDrafts(parts))),
    load: (id) => loadDraft(id, parts),
    create: (letter) => createDraft(letter, parts),
    duplicate: (id) => duplicateDraft(id, parts),
    rename: (id, name) => renameDraft(id, name, parts),
    save: (draft, base) => saveDraft(draft, base, parts),
    saveRecovery: (draft) => saveRecovery(draft, parts),
    bin: (id) => binDraft(id, parts),
    listBin: () => listBin(parts),
    restore: (key) => restoreBinned(key, parts),
    purge: (keys) => purgeBinned(keys, parts),
    emptyBin: () => emptyBin(parts),
    history: (id) => listEntries(id, parts),
    previewRevision: (id, key) => previewRevision(id, key, parts),
    restoreRevision: (id, key, base) => restoreRevision(id, key, base, parts),
    handOver: async (id, findStationery) => {
      const { draft } = await loadDraft(id, parts);
      return packHandOver(await collectHandOver(draft, rooms, parts.builtInTemplates, findStationery));
    },
    receive: async (bytes) => receiveHandOver(await unpackHandOver(bytes, parts.now()), parts),
    parts,
    close: async () => {
      await turns.done();
      await saveIndexCache(rooms, parts.index);
      await mark.remove();
    },
  };
}
