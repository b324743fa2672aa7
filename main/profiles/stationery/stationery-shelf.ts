import { ExpectedError } from "../../../preload/contract/expected-error";
import type { ImportedStationery } from "../../../preload/contract/stationery";
import type { Stationery } from "../../../preload/stationery/stationery";
import {
  profileStationery,
  type StationeryProfile,
  type StationeryProfiles,
  stationeryPictures,
} from "../../../preload/stationery/stationery-profile";
import { STATIONERY_PROFILE } from "../../../preload/stationery/stationery-profile-schema";
import type { DataFolder } from "../../drafts/data-folder";
import { keepPicture, readPicture } from "../../drafts/keep-picture";
import { openJsonShelf, type ShelfOptions } from "../json-shelf";
import { judgePicture, type PictureSize } from "./judge-picture";
import { packStationery, unpackStationery } from "./stationery-file";

export interface StationeryShelfOptions extends Omit<ShelfOptions<StationeryProfile>, "kind"> {
  /** Where the pictures lie, together with those of the drafts. */
  readonly rooms: DataFolder;
  readonly newId: () => string;
}

/** Stationery of the user's own, one file each. All throw ExpectedErrors, and then everything is as it was. */
export interface StationeryShelf {
  readonly list: () => Promise<StationeryProfiles>;
  /** The stationery of an id; null where this machine does not have it. */
  readonly find: (id: string) => Promise<Stationery | null>;
  /** Refuses a profile that names a picture which is not here. */
  readonly keep: (profile: StationeryProfile) => Promise<StationeryProfile>;
  /** Gives what was there; null if it was gone already. */
  readonly remove: (id: string) => Promise<StationeryProfile | null>;
  /** Takes a picture for the letterhead; `name` is what a profile calls it. */
  readonly keepPicture: (bytes: Uint8Array) => Promise<PictureSize & { readonly name: string }>;
  /** A profile with its pictures as the bytes of one file. */
  readonly exportFile: (id: string) => Promise<Uint8Array>;
  /** Takes in such a file; beside another profile of its id that is here already it gets a new one. */
  readonly importFile: (bytes: Uint8Array) => Promise<ImportedStationery>;
}

export function openStationeryShelf({ rooms, newId, ...options }: StationeryShelfOptions): StationeryShelf {
  const shelf = openJsonShelf({ ...options, kind: STATIONERY_PROFILE });
  const stored = async (id: string) => (await shelf.list()).things.find((one) => one.id === id) ?? null;

  async function presentPicture(name: string): Promise<Uint8Array> {
    try {
      return await readPicture(name, rooms);
    } catch (error) {
      if (error instanceof ExpectedError) throw new ExpectedError("stationery.pictureGone");
      throw error;
    }
  }

  async function keep(profile: StationeryProfile): Promise<StationeryProfile> {
    for (const name of stationeryPictures(profile.stationery)) judgePicture(await presentPicture(name));
    return shelf.keep(profile);
  }

  async function takePicture(bytes: Uint8Array) {
    const judged = judgePicture(bytes);
    await keepPicture(bytes, rooms);
    return judged;
  }

  return {
    list: async () => {
      const { things, ...trouble } = await shelf.list();
      const name = ({ stationery }: StationeryProfile) => stationery.name;
      return { profiles: [...things].sort((a, b) => name(a).localeCompare(name(b), "de")), ...trouble };
    },
    find: async (id) => {
      const profile = await stored(id);
      return profile === null ? null : profileStationery(profile);
    },
    keep,
    remove: shelf.remove,
    keepPicture: takePicture,
    exportFile: async (id) => {
      const profile = await stored(id);
      if (profile === null) throw new ExpectedError("stationery.unknown", { id });
      const names = stationeryPictures(profile.stationery);
      const pictures = await Promise.all(names.map(async (name) => [name, await presentPicture(name)] as const));
      return packStationery(profile, new Map(pictures));
    },
    importFile: async (bytes) => {
      const { profile, pictures, replacedFont } = await unpackStationery(bytes);
      const present = await stored(profile.id);
      if (present !== null && JSON.stringify(present) === JSON.stringify(profile)) return { profile, replacedFont };
      for (const picture of pictures.values()) await takePicture(picture);
      return { profile: await keep(present === null ? profile : { ...profile, id: newId() }), replacedFont };
    },
  };
}
