import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes in memory, mounted for one journey. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all space that is left. */
  readonly fill: () => void;
  /** Gives that space back. */
  readonly clear: () => void;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly remove: () => void;
}

const SIZE_BYTES = 4_000_000;

/** Mounts a small disk; null where nobody may mount anything. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "appell-disk-"));
  const filling = join(folder, "filling");
  const mount = (...words: readonly string[]) => execFileSync("mount", words, { stdio: "ignore" });
  try {
    mount("-t", "tmpfs", "-o", `size=${SIZE_BYTES},mode=700`, "tmpfs", folder);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    fill: () => {
      try {
        // More than there is room for: what fits stays.
        writeFileSync(filling, Buffer.alloc(SIZE_BYTES * 2));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    },
    clear: () => rmSync(filling),
    makeReadOnly: () => mount("-o", "remount,ro", folder),
    makeWritable: () => mount("-o", "remount,rw", folder),
    remove: () => {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
