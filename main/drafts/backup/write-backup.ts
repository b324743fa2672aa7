import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ZipFile } from "yazl";
import { explained } from "../../files/write-atomically";
import { sha256 } from "../hand-over/pack-hand-over";
import { writePrivately } from "../write-private";
import {
  BACKUP_FORMAT,
  BACKUP_MANIFEST,
  BACKUP_VERSION,
  type BackupManifest,
  OTHER_ROOMS,
  STORE_ROOMS,
} from "./backup-file";

/**
 * Saves a data folder to one zip: drafts with what they name, their history, the bin, templates, and the rooms of others.
 * Gives the number of files in it. Throws an ExpectedError where something can't be read or the target not be written.
 */
export async function writeBackup(
  dataFolder: string,
  target: string,
  now: string,
  otherRooms: readonly string[] = OTHER_ROOMS,
): Promise<number> {
  const zip = new ZipFile();
  const packed = bytesOf(zip);
  const mtime = new Date(now);
  const entries: { name: string; sha256: string }[] = [];
  for (const name of await filesIn(dataFolder, [...STORE_ROOMS, ...otherRooms])) {
    const path = join(dataFolder, name);
    const bytes = await explained(path, () => readFile(path));
    entries.push({ name, sha256: sha256(bytes) });
    zip.addBuffer(bytes, name, { mtime, compress: !/\.(?:gz|png|jpg)$/u.test(name) });
  }
  const manifest: BackupManifest = { format: BACKUP_FORMAT, version: BACKUP_VERSION, created: now, entries };
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), BACKUP_MANIFEST, { mtime });
  zip.end();
  await writePrivately(target, await packed);
  return entries.length;
}

function bytesOf(zip: ZipFile): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
    zip.on("error", reject);
  });
}

// What a write in progress leaves for a moment, and a lock, is nobody's text.
const PASSING = /^\..*\.tmp$|\.lock(?:\.break)?$/u;

/** Names of all files in some rooms of a folder, relative to it, sorted, with "/" between folders. */
async function filesIn(folder: string, rooms: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const room of rooms) {
    const status = await stat(join(folder, room)).catch(() => null);
    if (status?.isFile()) names.push(room);
    if (status?.isDirectory()) names.push(...(await filesBelow(folder, room)));
  }
  return names.sort();
}

/** The same for one room and the folders in it. */
async function filesBelow(folder: string, room: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await readdir(join(folder, room), { withFileTypes: true })) {
    const name = `${room}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await filesBelow(folder, name)));
    else if (entry.isFile() && !PASSING.test(entry.name)) names.push(name);
  }
  return names;
}
