import { createHash } from "node:crypto";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { readBounded } from "../files/read-bounded";
import { type DataFolder, makePrivateFolder } from "./data-folder";
import { writePrivately } from "./write-private";

/** Larger pictures are refused. */
export const PICTURE_LIMIT_BYTES = 15_000_000;

const PICTURE_NAME = /^[0-9a-f]{64}\.(?:png|jpg)$/u;

/** The name under which drafts know a picture, `<sha256>.<png|jpg>`. Throws an ExpectedError for bytes of another kind. */
export function pictureName(bytes: Uint8Array): string {
  if (bytes.length > PICTURE_LIMIT_BYTES) {
    throw new ExpectedError("picture.tooLarge", { limit: PICTURE_LIMIT_BYTES / 1e6 });
  }
  const start = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  const ending = start === "89504e470d0a1a0a" ? "png" : start.startsWith("ffd8ff") ? "jpg" : null;
  if (ending === null) throw new ExpectedError("picture.unknownKind");
  return `${createHash("sha256").update(bytes).digest("hex")}.${ending}`;
}

/** Names of pictures that a text mentions. */
export function picturesNamedIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[0-9a-f]{64}\.(?:png|jpg)\b/gu) ?? [])].sort();
}

/** Keeps a picture beside the drafts and gives its name; the same picture is kept once. */
export async function keepPicture(bytes: Uint8Array, { media }: DataFolder): Promise<string> {
  const name = pictureName(bytes);
  await makePrivateFolder(media);
  await writePrivately(join(media, name), bytes);
  return name;
}

export async function readPicture(name: string, { media }: Pick<DataFolder, "media">): Promise<Uint8Array> {
  if (!PICTURE_NAME.test(name)) throw new ExpectedError("picture.unknown");
  return readBounded(join(media, name), PICTURE_LIMIT_BYTES);
}
