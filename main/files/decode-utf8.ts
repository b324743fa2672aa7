import { ExpectedError } from "../../preload/contract/expected-error";

/** The text of a UTF-8 file, without its byte order mark. Throws an ExpectedError where the bytes are no text. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError("file.notText", { path });
  }
}
