import { strToU8, type Zippable, zipSync } from "fflate";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { parseStored } from "../../../preload/people/parse-stored";
import { FONT_FAMILIES } from "../../../preload/stationery/stationery";
import { type StationeryProfile, stationeryPictures } from "../../../preload/stationery/stationery-profile";
import { STATIONERY_PROFILE } from "../../../preload/stationery/stationery-profile-schema";
import { decodeUtf8 } from "../../files/decode-utf8";
import { readZip, type ZipLimits } from "../../files/read-zip";
import { judgePicture } from "./judge-picture";

const PROFILE_ENTRY = "stationery.json";
/** Larger files are refused. */
export const STATIONERY_FILE_LIMIT_BYTES = 40_000_000;
const LIMITS: ZipLimits = { entries: 10, totalBytes: 40_000_000, ratio: 200 };
// The first day a zip can name, in local time as zips have it.
const ZIP_TIME = new Date(1980, 0, 1);

export interface UnpackedStationery {
  readonly profile: StationeryProfile;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly replacedFont: string | null;
}

/** A profile with its pictures as one file; the same profile gives the same bytes. */
export function packStationery(profile: StationeryProfile, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = { [PROFILE_ENTRY]: strToU8(`${JSON.stringify(profile, null, 2)}\n`) };
  for (const [name, bytes] of pictures) files[`media/${name}`] = bytes;
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });
}

/** What a stationery file holds, judged before anything of it is used. Throws ExpectedErrors zip.*, stored.*, picture.* and stationery.*. */
export async function unpackStationery(bytes: Uint8Array): Promise<UnpackedStationery> {
  if (bytes.length > STATIONERY_FILE_LIMIT_BYTES)
    throw new ExpectedError("zip.tooBig", { limit: STATIONERY_FILE_LIMIT_BYTES / 1e6 });
  const { files } = await readZip(bytes, LIMITS, () => true);
  const json = files.get(PROFILE_ENTRY);
  if (json === undefined) throw new ExpectedError("stationery.noStationery");
  const { text, replacedFont } = withOwnFont(decodeUtf8(json, PROFILE_ENTRY));
  const profile = parseStored(text, STATIONERY_PROFILE);
  const pictures = stationeryPictures(profile.stationery).map((name) => {
    const picture = files.get(`media/${name}`);
    if (picture === undefined) throw new ExpectedError("stationery.pictureMissing");
    if (judgePicture(picture).name !== name) throw new ExpectedError("stationery.pictureDamaged");
    return [name, picture] as const;
  });
  return { profile, pictures: new Map(pictures), replacedFont };
}

/** A font that does not travel with the app would never print: the first of those that do takes its place. */
function withOwnFont(text: string): { readonly text: string; readonly replacedFont: string | null } {
  const raw = parsed(text) as { stationery?: { fontFamily?: unknown } } | null;
  const family = raw?.stationery?.fontFamily;
  const isOwn = FONT_FAMILIES.some((one) => one === family);
  if (typeof family !== "string" || isOwn) return { text, replacedFont: null };
  const stationery = { ...raw?.stationery, fontFamily: FONT_FAMILIES[0] };
  return { text: JSON.stringify({ ...raw, stationery }), replacedFont: family.slice(0, 100) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError("stored.notReadable");
  }
}
