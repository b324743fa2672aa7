import type { KeptSignatures, MadeSignature } from "../../preload/contract/kept-signatures";
import type { Desk } from "../state/desk";
import { closeDialog } from "../state/dialog";
import { editContent } from "../state/editing";
import { sayDone } from "../state/notice";
import { placeSignature } from "./place-signature";

export async function listSignatures(desk: Desk): Promise<KeptSignatures | null> {
  return desk.ask("signatures.list", {});
}

/** The picture of a kept signature; null where it can't be had, which is said. */
export async function keptPicture(desk: Desk, id: string): Promise<Uint8Array | null> {
  return (await desk.ask("signatures.picture", { id }))?.png ?? null;
}

export async function removeKept(desk: Desk, id: string): Promise<void> {
  await desk.ask("signatures.remove", { id });
}

/** A picture that the open letter names; null where it is gone. */
export async function letterPicture(desk: Desk, media: string): Promise<Uint8Array | null> {
  const read = await desk.call("letter.picture", { media });
  return read.ok ? read.value.bytes : null;
}

/** What a person decided about a signature that goes into the letter. */
export interface SignatureUse {
  /** Id of the signatory. */
  readonly signatory: string;
  readonly alt: string;
  /** Name under which it is also kept on this machine; null if it is not. */
  readonly keepAs: string | null;
}

/** Puts a signature into the open letter, after its owner was asked. False where that failed, which is said. */
export async function putSignature(desk: Desk, made: MadeSignature, use: SignatureUse): Promise<boolean> {
  const kept = await desk.ask("letter.keepSignature", { png: made.png });
  if (kept === null) return false;
  desk.change(editContent("putSignature", (content) => placeSignature(content, use, { ...made, media: kept.media })));
  if (use.keepAs !== null) await desk.ask("signatures.keep", { name: use.keepAs, png: made.png });
  desk.change(closeDialog());
  desk.change(sayDone("byHand.done"));
  return true;
}
