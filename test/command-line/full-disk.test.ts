import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { BUNDLE, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder } = scratchFolder();

/** Runs a shell script in a name space of its own whose first argument is a disk of 64 kB; null where none can be mounted. */
function onSmallDisk(script: string, args: readonly string[] = []): string | null {
  const mount = 'disk=$1; shift; mount -t tmpfs -o size=64k tmpfs "$disk";';
  try {
    return execFileSync("unshare", ["-m", "sh", "-c", `${mount} ${script}`, "sh", folder(), ...args], {
      encoding: "utf8",
    });
  } catch {
    return null;
  }
}

const canMount = (() => {
  try {
    execFileSync("unshare", ["-m", "sh", "-ec", "mount -t tmpfs tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe("a full disk", () => {
  it.skipIf(!canMount)("keeps the old file and nothing half written (skipped where no disk can be mounted)", () => {
    const script = `
      cd "$disk"; echo alt > brief.pdf; head -c 40000 /dev/zero > rest
      "$@" 2>&1; echo "code $?"; cat brief.pdf; ls -A`;
    const command = [process.execPath, BUNDLE, "export", ...TO_THE_GROUP, "--pdf", "brief.pdf", "--docx", "brief.docx"];
    expect(onSmallDisk(script, command)?.split("\n")).toEqual([
      "Für „brief.pdf“ ist kein Platz mehr auf dem Datenträger. Schaffen Sie Platz oder wählen Sie einen anderen Ort.",
      "code 2",
      "alt",
      "brief.pdf",
      "rest",
      "",
    ]);
  });
});
