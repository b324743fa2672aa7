import type { SenderProfiles } from "../../preload/contract/people";
import { profileName, type SenderProfile } from "../../preload/people/sender-profile";
import { SENDER_PROFILE } from "../../preload/people/sender-profile-schema";
import { openJsonShelf, type ShelfOptions } from "./json-shelf";

/** What people said about who writes, kept for further letters, one file each. */
export interface SenderProfileStore {
  readonly list: () => Promise<SenderProfiles>;
  readonly keep: (profile: SenderProfile) => Promise<SenderProfile>;
  /** Gives what was there; null if it was gone already. */
  readonly remove: (id: string) => Promise<SenderProfile | null>;
}

export function openSenderProfiles(options: Omit<ShelfOptions<SenderProfile>, "kind">): SenderProfileStore {
  const shelf = openJsonShelf({ ...options, kind: SENDER_PROFILE });
  return {
    list: async () => {
      const { things, ...trouble } = await shelf.list();
      return { profiles: [...things].sort((a, b) => profileName(a).localeCompare(profileName(b), "de")), ...trouble };
    },
    keep: shelf.keep,
    remove: shelf.remove,
  };
}
