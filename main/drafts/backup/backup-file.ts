import * as z from "zod";
import type { ZipLimits } from "../../files/read-zip";

export const BACKUP_FORMAT = "appell-backup";
export const BACKUP_VERSION = 1;
export const BACKUP_MANIFEST = "manifest.json";
/** Larger backup files are refused before they are opened: they are held in memory. */
export const BACKUP_LIMIT_BYTES = 1_000_000_000;
// Years of histories have many small files.
export const BACKUP_LIMITS: ZipLimits = { entries: 500_000, totalBytes: 2_000_000_000, ratio: 200 };

/** Rooms of the data folder that the store itself fills. */
export const STORE_ROOMS = ["drafts", "history", "bin", "unreadable", "templates"] as const;
/** Files and folders of the data folder that others fill and that a backup also holds. */
export const OTHER_ROOMS: readonly string[] = [
  "settings.json",
  "words.json",
  "settings",
  "profiles",
  "people",
  "signing",
  "signatures",
];

export const backupManifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().min(1),
  created: z.iso.datetime(),
  entries: z
    .array(z.strictObject({ name: z.string().min(1).max(600), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .max(BACKUP_LIMITS.entries)
    .readonly(),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;
