import type { EventName, Events } from "../../../preload/contract/events";
import type { CallingWindow } from "./calling-window";
import type { OpenWindows } from "./request-services";

/** Which window has which draft open: what another window wants done to it goes through the one in which it is typed. */
export interface OpenDrafts {
  /** A window asks for a draft; it is the draft's own if it shows it. To be said before the draft is read. */
  readonly opening: (window: CallingWindow, id: string) => void;
  /** The draft's text lies under another id from now on. */
  readonly moved: (from: string, to: string) => void;
  /** Tells the window that has the draft open, unless it is the one that asks; false where there is no other. */
  readonly tellOther: <E extends EventName>(id: string, asking: CallingWindow, event: E, detail: Events[E]) => boolean;
}

export function openDrafts({ tell, renameDraft }: Pick<OpenWindows, "tell" | "renameDraft">): OpenDrafts {
  const windows = new Map<string, string>();
  return {
    opening: (window, id) => {
      if (window.draft === id) windows.set(id, window.key);
    },
    moved: (from, to) => {
      const key = windows.get(from);
      if (key !== undefined) windows.delete(from);
      if (key !== undefined) windows.set(to, key);
      renameDraft(from, to);
    },
    tellOther: (id, asking, event, detail) => {
      const key = windows.get(id);
      return key !== undefined && key !== asking.key && tell(key, event, detail);
    },
  };
}
