import type { ShelfTrouble } from "../contract/people";
import type { Stationery } from "./stationery";

export const STATIONERY_FORMAT = "appell-stationery";
export const STATIONERY_VERSION = 1;
/** How the files are called that hand stationery round. */
export const STATIONERY_ENDING = ".appell-stationery";

/** A stationery of the user's own, as it lies in its file. */
export interface StationeryProfile {
  readonly format: typeof STATIONERY_FORMAT;
  readonly version: typeof STATIONERY_VERSION;
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly changed: string;
  readonly stationery: Omit<Stationery, "id">;
}

export interface StationeryProfiles extends ShelfTrouble {
  /** In alphabetical order. */
  readonly profiles: readonly StationeryProfile[];
}

/** `id` is a UUID, `changed` an ISO 8601 instant in UTC. */
export function newStationeryProfile(
  { id: _, ...stationery }: Stationery,
  id: string,
  changed: string,
): StationeryProfile {
  return { format: STATIONERY_FORMAT, version: STATIONERY_VERSION, id, changed, stationery };
}

export function profileStationery({ id, stationery }: StationeryProfile): Stationery {
  return { id, ...stationery };
}

/** Names of the pictures that a stationery needs. */
export function stationeryPictures({ letterhead }: Pick<Stationery, "letterhead">): readonly string[] {
  if (letterhead.kind === "parts") return letterhead.logo === null ? [] : [letterhead.logo.media];
  if (letterhead.kind === "none") return [];
  const { first, following } = letterhead;
  return [...new Set([first.media, ...(following === null ? [] : [following.media])])];
}
