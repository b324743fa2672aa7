import type { Settings } from "./settings";
import type { SigningProgress } from "./signing";

/** What the main process tells its windows, by name. */
export interface Events {
  /** Drafts were added, changed or removed. */
  readonly "drafts.changed": Readonly<Record<string, never>>;
  /** Another window gave the open draft a name. */
  readonly "draft.rename": { readonly id: string; readonly name: string };
  /** Another window wants an earlier version of the open draft back. */
  readonly "draft.restore": { readonly id: string; readonly revision: number };
  /** Stationery was added, changed or removed. */
  readonly "stationery.changed": Readonly<Record<string, never>>;
  /** Envelopes were added, changed or removed. */
  readonly "envelopes.changed": Readonly<Record<string, never>>;
  readonly "settings.changed": { readonly settings: Settings };
  /** A command was chosen in the system's menu. */
  readonly "command.chosen": { readonly id: string };
  /** It was said where the files of an export go, and they are being written. */
  readonly "export.begun": { readonly id: string };
  /** How far a signing of several files is that this window asked for. */
  readonly "signing.progress": SigningProgress;
  /** The window is about to close: the renderer saves and answers by closing. */
  readonly "window.closing": Readonly<Record<string, never>>;
}

export type EventName = keyof Events;
