import { ExpectedError } from "../../preload/contract/expected-error";
import { parseStored } from "../../preload/people/parse-stored";
import { defaultStationery, type Stationery } from "../../preload/stationery/stationery";
import { profileStationery, stationeryPictures } from "../../preload/stationery/stationery-profile";
import { STATIONERY_PROFILE } from "../../preload/stationery/stationery-profile-schema";
import type { DataFolder } from "../drafts/data-folder";
import { decodeUtf8 } from "../files/decode-utf8";
import { type Media, readMedia } from "../files/read-media";
import { readKept } from "../profiles/read-kept";
import { stationeryPresets } from "../profiles/stationery/stationery-presets";
import type { Services } from "./services";

/** A stationery with the place of its pictures. */
export interface KnownStationery {
  readonly stationery: Stationery;
  readonly media: Media | undefined;
}

/** The stationery that comes with the app: both plain papers and the presets. */
export async function stationeryOfApp({
  assetsFolder,
}: Pick<Services, "assetsFolder">): Promise<readonly KnownStationery[]> {
  const presets = (await stationeryPresets(assetsFolder)).map(profileStationery);
  return [defaultStationery("A"), defaultStationery("B"), ...presets].map((stationery) => ({
    stationery,
    media: undefined,
  }));
}

/** The user's own stationery in a data folder. Nothing is set aside: what can't be read is none. */
export async function stationeryOfFolder(
  rooms: Pick<DataFolder, "stationery" | "media">,
): Promise<readonly KnownStationery[]> {
  const profiles = await readKept(rooms.stationery, STATIONERY_PROFILE);
  return profiles.map((profile) => ({ stationery: profileStationery(profile), media: rooms.media }));
}

/** The stationery that came with a hand-over file, each as the bytes of its file. */
export function stationeryOfHandOver(
  files: ReadonlyMap<string, Uint8Array>,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly KnownStationery[] {
  return [...files.values()].flatMap((bytes) => readStationery(bytes, pictures));
}

/** The pictures of a letter and those of its stationery in one; what is missing is said when it is drawn. */
export function joinedMedia(
  letterPictures: readonly string[],
  letterMedia: Media | undefined,
  { stationery, media }: KnownStationery,
): Media {
  const bytesOf = (from: Media | undefined) => (name: string) => {
    try {
      return [[name, readMedia(from, name)] as const];
    } catch (error) {
      if (error instanceof ExpectedError) return [];
      throw error;
    }
  };
  return new Map([
    ...stationeryPictures(stationery).flatMap(bytesOf(media)),
    ...letterPictures.flatMap(bytesOf(letterMedia)),
  ]);
}

function readStationery(bytes: Uint8Array, media: Media): readonly KnownStationery[] {
  try {
    const profile = parseStored(decodeUtf8(bytes, "stationery"), STATIONERY_PROFILE);
    return [{ stationery: profileStationery(profile), media }];
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}
