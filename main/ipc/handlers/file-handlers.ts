import { BACKUP_LIMIT_BYTES } from "../../drafts/backup/backup-file";
import { readBackup } from "../../drafts/backup/read-backup";
import { restoreBackup } from "../../drafts/backup/restore-backup";
import { writeBackup } from "../../drafts/backup/write-backup";
import { HAND_OVER_ENDING } from "../../drafts/hand-over/hand-over";
import { exportFileName } from "../../export/file-name";
import { readBounded } from "../../files/read-bounded";
import { writeAtomically } from "../../files/write-atomically";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type FileChannel = "letter.handOver" | "data.backUp" | "data.restore";

/** Answers about files that hold whole drafts: one to hand over, all of them as a backup. */
export function fileHandlers(services: RequestServices): Handlers<FileChannel> {
  const { drafts, settings, messages, places, windows, now, today } = services;
  return {
    "letter.handOver": async ({ id }) => {
      const { draft } = await drafts.load(id);
      const path = await places.save(`${exportFileName(draft.letter, today())}${HAND_OVER_ENDING}`);
      if (path !== null) await writeAtomically([{ path, bytes: await drafts.handOver(id) }]);
      return { path };
    },
    "data.backUp": async () => {
      const path = await places.save(`Appell ${today()}.zip`);
      if (path !== null) await writeBackup(drafts.rooms.root, path, now());
      return { path };
    },
    "data.restore": async () => {
      const path = await places.openBackup();
      if (path === null) return null;
      const bytes = await readBounded(path, BACKUP_LIMIT_BYTES);
      const { added, keptBoth } = await restoreBackup(await readBackup(bytes), drafts.parts);
      // What the window goes on with is what came back, or the next change would write over it.
      const restored = await settings.reload();
      await messages.change(restored.language);
      windows.announce("settings.changed", { settings: restored });
      windows.announce("drafts.changed", {});
      windows.announce("stationery.changed", {});
      windows.announce("envelopes.changed", {});
      return { restored: added + keptBoth };
    },
  };
}
