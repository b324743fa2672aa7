import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../command-line/scratch-folder";
import { bundleCrash } from "../crash/bundle-crash.mjs";

const { folder } = scratchFolder();
const bundle = fileURLToPath(new URL(`../../out/disk-${process.pid}`, import.meta.url));

beforeAll(() => bundleCrash(["disk-writer"], bundle));
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const canMount = (() => {
  try {
    execFileSync("unshare", ["-m", "sh", "-ec", "mount -t tmpfs tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Runs the disk writer on a disk of 256 kB of its own; what it does to the disk is its first argument. */
function onSmallDisk(fault: "full" | "readOnly"): unknown {
  const script = `
    mkdir -p "$1/data" "$1/elsewhere"; mount -t tmpfs -o size=256k tmpfs "$1/data"; shift
    exec "$@"`;
  const command = [process.execPath, join(bundle, "disk-writer.cjs"), folder(), fault];
  return JSON.parse(
    execFileSync("unshare", ["-m", "sh", "-ec", script, "sh", folder(), ...command], { encoding: "utf8" }),
  );
}

describe("a disk that takes no more (skipped where none can be mounted)", () => {
  it.skipIf(!canMount)(
    "keeps the old text and nothing half written when it is full, takes the new one elsewhere",
    () => {
      expect(onSmallDisk("full")).toEqual({
        code: "file.diskFull",
        onDisk: "Alt",
        rest: [],
        elsewhere: "Neu",
        afterwards: "saved",
        list: ["Neu"],
      });
    },
  );

  it.skipIf(!canMount)("does so when it is read-only, and the drafts can still be opened and listed", () => {
    expect(onSmallDisk("readOnly")).toEqual({
      code: "file.notWritable",
      onDisk: "Alt",
      rest: [],
      elsewhere: "Neu",
      afterwards: "saved",
      list: ["Neu"],
    });
  });
});
