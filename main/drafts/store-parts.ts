import type { DataFolder } from "./data-folder";
import type { DraftIndex } from "./draft-index";
import type { TakeTurn } from "./turns";

/** Why a draft stands beside another one: which words its name gets. */
export type TwinKind = "copy" | "otherVersion" | "recovered" | "fromBackup";

export interface DraftStoreOptions {
  /** The data folder. */
  readonly folder: string;
  /** Where text goes whose save failed; on another disk or at least in another folder than the data. */
  readonly recoveryFolder: string;
  /** Templates that come with the app. */
  readonly builtInTemplates: string;
  /** Now, ISO 8601 instant in UTC. */
  readonly now: () => string;
  /** Today where the user is, ISO 8601. */
  readonly today: () => string;
  /** A new UUID in small letters. */
  readonly newId: () => string;
  /** Name of a draft that stands beside one called `name`, in the user's language; `instant` is ISO 8601. */
  readonly twinName: (kind: TwinKind, name: string, instant: string) => string;
}

/** What the works of the store share. */
export interface StoreParts extends DraftStoreOptions {
  readonly rooms: DataFolder;
  readonly index: DraftIndex;
  /** Works on one draft, by its id, come one after the other. */
  readonly takeTurn: TakeTurn;
  readonly reports: StoreReports;
  /** By a draft's id: the files into which this run wrote text whose save failed. */
  readonly recoveries: Map<string, readonly string[]>;
}

/** A file that could not be read, with where it lies now and why. */
export interface UnreadableFile {
  /** Name that the file had. */
  readonly name: string;
  /** Where it lies now. */
  readonly path: string;
  /** Code of the ExpectedError that reading it gave. */
  readonly code: string;
  /** Id of the draft that it was; empty if its name does not say. */
  readonly id: string;
}

/** A draft that was found beside the others, and what it came from. */
export interface FoundDraft {
  readonly id: string;
  readonly name: string;
  readonly from: "interruptedSave" | "recoveryFile" | "foreignFile";
}

/** What happened without anybody having asked for it; the user is told. */
export interface StoreReports {
  readonly unreadable: UnreadableFile[];
  readonly found: FoundDraft[];
}
