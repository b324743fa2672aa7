import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { parseStored, type StoredKind } from "../../preload/people/parse-stored";
import { isDraftId } from "../drafts/data-folder";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";

const LIMIT_BYTES = 1_000_000;
const MOST_FILES = 1_000;

/** What a shelf keeps in a folder, for who changes nothing in it: what can't be read stays where it is and is left out. */
export async function readKept<T extends { readonly id: string }>(
  folder: string,
  kind: StoredKind<T>,
): Promise<readonly T[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const read = async (id: string): Promise<readonly T[]> => {
    try {
      const path = join(folder, `${id}.json`);
      const thing = parseStored(decodeUtf8(await readBounded(path, LIMIT_BYTES), path), kind);
      return thing.id === id ? [thing] : [];
    } catch (error) {
      if (error instanceof ExpectedError) return [];
      throw error;
    }
  };
  return (await Promise.all(ids.filter(isDraftId).slice(0, MOST_FILES).map(read))).flat();
}
