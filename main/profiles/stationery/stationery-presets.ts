import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseStored } from "../../../preload/people/parse-stored";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { STATIONERY_PROFILE } from "../../../preload/stationery/stationery-profile-schema";
import { decodeUtf8 } from "../../files/decode-utf8";
import { readBounded } from "../../files/read-bounded";

const LIMIT_BYTES = 1_000_000;

/** Stationery that comes with the app to begin from; who takes one keeps it under an id of its own. */
export async function stationeryPresets(assetsFolder: string): Promise<readonly StationeryProfile[]> {
  const folder = join(assetsFolder, "stationery");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return parseStored(decodeUtf8(await readBounded(path, LIMIT_BYTES), path), STATIONERY_PROFILE);
    }),
  );
}
