import type { Settings } from "./settings";

/** What the main process tells its windows, by name. */
export interface Events {
  /** Drafts were added, changed or removed. */
  readonly "drafts.changed": Readonly<Record<string, never>>;
  readonly "settings.changed": { readonly settings: Settings };
  /** A command was chosen in the system's menu. */
  readonly "command.chosen": { readonly id: string };
  /** The window is about to close: the renderer saves and answers by closing. */
  readonly "window.closing": Readonly<Record<string, never>>;
}

export type EventName = keyof Events;
