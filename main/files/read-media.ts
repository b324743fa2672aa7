import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";

/** Where the pictures of a letter are: in a folder, or their bytes by name. */
export type Media = string | ReadonlyMap<string, Uint8Array>;

/**
 * The bytes of a picture. Its name is the hash of its bytes, so what was read once never changes. Throws ExpectedError
 * "picture.missing".
 */
export function readMedia(media: Media | undefined, name: string): Uint8Array {
  const bytes = typeof media === "string" ? readFile(join(media, name)) : media?.get(name);
  if (bytes === undefined) throw new ExpectedError("picture.missing");
  return bytes;
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
