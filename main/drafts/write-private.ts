import { writeAtomically } from "../files/write-atomically";

/** Writes a file that its owner alone may read, whole or not at all; it is on the disk when this is done. */
export async function writePrivately(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await writeAtomically([{ path, bytes, mode: 0o600 }]);
}
