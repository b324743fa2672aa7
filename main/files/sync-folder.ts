import { open } from "node:fs/promises";

/** Puts the names in a folder on the disk, so that a rename outlives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders and does not need to: its rename is written through.
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
