import { ExpectedError } from "../../../preload/contract/expected-error";
import { parseWith } from "../../../preload/contract/schema-problem";
import { decodeUtf8 } from "../../files/decode-utf8";
import { readZip, type ZipLimits } from "../../files/read-zip";
import { sha256 } from "../hand-over/pack-hand-over";
import {
  BACKUP_FORMAT,
  BACKUP_LIMITS,
  BACKUP_MANIFEST,
  BACKUP_VERSION,
  type BackupManifest,
  backupManifestSchema,
  OTHER_ROOMS,
  STORE_ROOMS,
} from "./backup-file";

/**
 * The files of a backup by their names in the data folder, each as it was when the backup was made. Throws ExpectedErrors
 * zip.*, backup.notABackup, backup.newer, backup.damaged; nothing is used of a backup of which something is wrong.
 */
export async function readBackup(
  bytes: Uint8Array,
  limits: ZipLimits = BACKUP_LIMITS,
  otherRooms: readonly string[] = OTHER_ROOMS,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { names, files } = await readZip(bytes, limits, () => true);
  const { entries } = readManifest(files.get(BACKUP_MANIFEST));
  const rooms = new Set([...STORE_ROOMS, ...otherRooms]);
  const contents = new Map<string, Uint8Array>();
  for (const { name, sha256: sum } of entries) {
    const content = files.get(name);
    const isRight = content !== undefined && sha256(content) === sum && rooms.has(name.split("/")[0] ?? "");
    if (!isRight || !isSafe(name) || contents.has(name)) throw new ExpectedError("backup.damaged");
    contents.set(name, content);
  }
  if (names.length !== contents.size + 1) throw new ExpectedError("backup.damaged");
  return contents;
}

function readManifest(bytes: Uint8Array | undefined): BackupManifest {
  if (bytes === undefined) throw new ExpectedError("backup.notABackup");
  let raw: { readonly format?: unknown; readonly version?: unknown } | null;
  try {
    raw = JSON.parse(decodeUtf8(bytes, BACKUP_MANIFEST));
  } catch {
    throw new ExpectedError("backup.notABackup");
  }
  if (raw?.format !== BACKUP_FORMAT) throw new ExpectedError("backup.notABackup");
  if (typeof raw.version === "number" && raw.version > BACKUP_VERSION) throw new ExpectedError("backup.newer");
  const parsed = parseWith(backupManifestSchema, raw);
  if ("problem" in parsed) throw new ExpectedError("backup.damaged");
  return parsed.value;
}

/** A name that is the same place on every system. */
function isSafe(name: string): boolean {
  return name.split("/").every((step) => /^[^\p{Cc}<>:"\\|?*]{1,200}$/u.test(step) && !/^\.|[. ]$/u.test(step));
}
