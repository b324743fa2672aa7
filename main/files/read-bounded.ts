import { type FileHandle, open } from "node:fs/promises";
import { ExpectedError } from "../../preload/contract/expected-error";
import { systemErrorCode } from "./system-error";

/**
 * Bytes of a file of at most `limitBytes`. Reads no more than that, whatever the file's size claims to be.
 * Throws an ExpectedError where there is no such file, it may not be read or is too large.
 */
export async function readBounded(path: string, limitBytes: number): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    if ((await file.stat()).isDirectory()) throw new ExpectedError("file.isFolder", { path });
    return await readUpTo(file, path, limitBytes);
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new ExpectedError("file.missing", { path });
    if (code === "EISDIR") throw new ExpectedError("file.isFolder", { path });
    if (code !== "") throw new ExpectedError("file.notReadable", { path });
    throw error;
  }
}

async function readUpTo(file: FileHandle, path: string, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024);
    if (bytesRead === 0) return Buffer.concat(chunks);
    total += bytesRead;
    if (total > limitBytes) throw tooLarge(path, limitBytes);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** The refusal of something larger than `limitBytes`. */
export function tooLarge(path: string, limitBytes: number): ExpectedError {
  return new ExpectedError("file.tooLarge", { path, limit: Math.round(limitBytes / 1_000_000) });
}
