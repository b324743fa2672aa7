import type { SenderProfiles } from "../../preload/contract/people";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { Sender } from "../../preload/letter/sender";
import { changedProfile, newProfile, profileName, type SenderProfile } from "../../preload/people/sender-profile";
import { changeSettings } from "../state/app-state";
import type { Desk } from "../state/desk";
import { edit } from "../state/editing";
import { sayDone } from "../state/notice";

export async function listProfiles(desk: Desk): Promise<SenderProfiles | null> {
  return desk.ask("senders.list", {});
}

/** Puts the values of a profile into the letter, which keeps them from then on, and remembers it for the next letter. */
export function takeProfile(desk: Desk, profile: SenderProfile): void {
  const take = edit("senderProfile", (letter) => setParts(letter, { sender: profile.sender }), {
    name: profileName(profile),
  });
  desk.change(take);
  desk.change(changeSettings({ lastSender: profile.id }));
}

/** Keeps the letter's sender as a profile of its own, or as what `profile` says from now on. */
export async function keepProfile(desk: Desk, sender: Sender, profile: SenderProfile | null): Promise<void> {
  const now = new Date(desk.now()).toISOString();
  const next = profile === null ? newProfile(sender, desk.newId(), now) : changedProfile(profile, sender, now);
  const kept = await desk.ask("senders.keep", { profile: next });
  if (kept === null) return;
  desk.change(changeSettings({ lastSender: kept.id }));
  desk.change(sayDone("sender.kept", { name: profileName(kept) }));
}

/** Gives what was removed, so that it can be brought back; null where that failed. */
export async function removeProfile(desk: Desk, id: string): Promise<SenderProfile | null> {
  return desk.ask("senders.remove", { id });
}

export async function bringBackProfile(desk: Desk, profile: SenderProfile): Promise<void> {
  await desk.ask("senders.keep", { profile });
}
