import { access } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { parseStored } from "../../../preload/people/parse-stored";
import { STATIONERY_PROFILE } from "../../../preload/stationery/stationery-profile-schema";
import { decodeUtf8 } from "../../files/decode-utf8";
import { readBounded } from "../../files/read-bounded";
import { type DataFolder, isDraftId, makePrivateFolder } from "../data-folder";
import { writePrivately } from "../write-private";

const LIMIT_BYTES = 1_000_000;

/** The file of a stationery of the user's own; null for one that comes with the app or is not here. */
export async function storedStationery(
  id: string,
  { stationery }: Pick<DataFolder, "stationery">,
): Promise<Uint8Array | null> {
  if (!isDraftId(id)) return null;
  return readBounded(join(stationery, `${id}.json`), LIMIT_BYTES).catch((error: unknown) => {
    if (error instanceof ExpectedError) return null;
    throw error;
  });
}

/** Keeps stationery that came with a draft where this machine has none of its id; what can't be understood is left out, and the draft says that it misses it. */
export async function keepHandedStationery(
  handed: ReadonlyMap<string, Uint8Array>,
  { stationery }: Pick<DataFolder, "stationery">,
): Promise<void> {
  for (const [id, bytes] of handed) {
    const path = join(stationery, `${id}.json`);
    if (!isDraftId(id) || (await isThere(path)) || !isProfile(id, bytes)) continue;
    await makePrivateFolder(stationery);
    await writePrivately(path, bytes);
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isProfile(id: string, bytes: Uint8Array): boolean {
  try {
    return bytes.length <= LIMIT_BYTES && parseStored(decodeUtf8(bytes, id), STATIONERY_PROFILE).id === id;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}
