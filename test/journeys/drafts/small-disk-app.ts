import { symlinkSync } from "node:fs";
import { test as base } from "../appell-app";
import { type SmallDisk, smallDisk } from "./small-disk";

/** A test whose app keeps its data on a disk of its own. Skipped where none can be mounted. */
export const test = base.extend<{ readonly disk: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
  disk: async ({}, use) => {
    const disk = smallDisk();
    if (disk === null) return test.skip(true, "no disk can be mounted here");
    await use(disk);
    disk.remove();
  },
  // The app ends before its disk goes, and its own folder holds a link alone, so that it can be removed.
  prepare: async ({ disk }, use) => {
    await use({ run: ({ dataFolder }) => symlinkSync(disk.folder, dataFolder) });
  },
});

export { expect } from "../appell-app";
