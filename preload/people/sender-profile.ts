import type { Sender } from "../letter/sender";

export const PROFILE_FORMAT = "appell-sender";
export const PROFILE_VERSION = 1;
/** As many earlier states a profile remembers, so that letters with one of them are recognised. */
export const MOST_EARLIER = 50;

/** Sender values that are kept for further letters. */
export interface SenderProfile {
  readonly format: typeof PROFILE_FORMAT;
  readonly version: typeof PROFILE_VERSION;
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly changed: string;
  readonly sender: Sender;
  /** What the profile said before, the latest first: letters hold snapshots of it. */
  readonly earlier: readonly Sender[];
}

export function newProfile(sender: Sender, id: string, changed: string): SenderProfile {
  return { format: PROFILE_FORMAT, version: PROFILE_VERSION, id, changed, sender, earlier: [] };
}

/** The profile with other values, which remembers those from before. */
export function changedProfile(profile: SenderProfile, sender: Sender, changed: string): SenderProfile {
  if (isSameSender(profile.sender, sender)) return profile;
  const earlier = [profile.sender, ...profile.earlier.filter((one) => !isSameSender(one, sender))];
  return { ...profile, changed, sender, earlier: earlier.slice(0, MOST_EARLIER) };
}

export function profileName({ sender }: SenderProfile): string {
  return [sender.organisation, sender.person].filter((part) => part !== "").join(", ");
}

/** How a letter's sender stands to the profiles: it is one of them, an earlier state of one, or neither. */
export type SenderStanding =
  | { readonly kind: "same"; readonly profile: SenderProfile }
  | { readonly kind: "outdated"; readonly profile: SenderProfile }
  | { readonly kind: "own" };

export function senderStanding(sender: Sender, profiles: readonly SenderProfile[]): SenderStanding {
  const same = profiles.find((profile) => isSameSender(profile.sender, sender));
  if (same !== undefined) return { kind: "same", profile: same };
  const outdated = profiles.find(({ earlier }) => earlier.some((one) => isSameSender(one, sender)));
  return outdated === undefined ? { kind: "own" } : { kind: "outdated", profile: outdated };
}

/** Whether two senders say the same, whatever the order of their fields. */
export function isSameSender(a: Sender, b: Sender): boolean {
  const plain = ({ bank, ...sender }: Sender) =>
    JSON.stringify([...Object.entries(sender).sort(), ...(bank === null ? [] : Object.entries(bank).sort())]);
  return plain(a) === plain(b);
}
