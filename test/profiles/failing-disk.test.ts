import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSenderProfiles } from "../../main/profiles/sender-profiles";
import { scratchFolder } from "../command-line/scratch-folder";
import { bundleCrash } from "../crash/bundle-crash.mjs";

const { folder } = scratchFolder();
const bundle = fileURLToPath(new URL(`../../out/shelf-${process.pid}`, import.meta.url));
const writer = join(bundle, "shelf-writer.cjs");
const KILLS = 10;

beforeAll(() => bundleCrash(["shelf-writer"], bundle));
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const canMount = (() => {
  try {
    execFileSync("unshare", ["-m", "sh", "-ec", "mount -t tmpfs tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Lets the writer keep a profile over and over, kills it, and gives the number of the last one that it said was kept. */
async function keepUntilKilled(afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder(), "endless"], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(said.trim().split("\n").at(-1));
}

describe("a profile that is kept while something fails", () => {
  it("is the last one that was promised or the one after it, whole, in 10 kills", { timeout: 120_000 }, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const promised = await keepUntilKilled(kill * 7);
      const options = { folder: join(folder(), "senders"), unreadable: folder(), newName: (name: string) => name };
      const { profiles, setAside } = await openSenderProfiles(options).list();
      expect(setAside).toEqual([]);
      const kept = Number(profiles[0]?.sender.organisation.replace("Fassung ", ""));
      expect(kept - promised).toBeGreaterThanOrEqual(0);
      expect(kept - promised).toBeLessThanOrEqual(1);
    }
  });

  it.skipIf(!canMount)("stays the old one on a full disk, which is said (skipped where no disk can be mounted)", () => {
    const script = `mkdir -p "$1/disk"; mount -t tmpfs -o size=64k tmpfs "$1/disk"; shift; exec "$@"`;
    const command = [process.execPath, writer, join(folder(), "disk"), "full"];
    const said = execFileSync("unshare", ["-m", "sh", "-ec", script, "sh", folder(), ...command], { encoding: "utf8" });
    expect(JSON.parse(said)).toEqual({ code: "file.diskFull", onDisk: ["Alt"], rest: [], afterwards: "Neu" });
  });
});
