import type { StoredDraft } from "../../drafts/stored-draft";
import type { CallingWindow } from "./calling-window";

/** Which bytes a window's revision of a draft is, so that its next save says what it builds on. */
export interface KnownBases {
  readonly learn: (window: CallingWindow, stored: StoredDraft) => void;
  /** Empty where this window never saw the revision; the store then keeps both texts. */
  readonly of: (window: CallingWindow, id: string, revision: number) => string;
}

const MOST = 10_000;

export function knownBases(): KnownBases {
  const bases = new Map<string, string>();
  const key = (window: CallingWindow, id: string, revision: number) => `${window.key}/${id}/${revision}`;
  return {
    learn: (window, { draft, base }) => {
      bases.set(key(window, draft.id, draft.revision), base);
      const oldest = bases.keys().next().value;
      if (bases.size > MOST && oldest !== undefined) bases.delete(oldest);
    },
    of: (window, id, revision) => bases.get(key(window, id, revision)) ?? "",
  };
}
