import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Unpacks a package of the registry into a folder, with npm, which checks what it gets. Throws an Error with one sentence. */
export function fetchPackage(name, version, folder) {
  const scratch = mkdtempSync(join(tmpdir(), "appell-package-"));
  try {
    const packed = run("npm", ["pack", `${name}@${version}`, "--pack-destination", scratch, "--loglevel", "error"]);
    if (packed.status !== 0) throw new Error(refusal(name, version, packed.stderr));
    const [file] = readdirSync(scratch);
    const unpacked = run("tar", ["-xzf", join(scratch, file ?? ""), "-C", folder, "--strip-components", "1"]);
    if (unpacked.status !== 0) throw new Error(`${name} ${version} was fetched but can't be unpacked (tar).`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Why a package can't be had, in one sentence. */
export function refusal(name, version, complaint) {
  if (/\bE404\b|\bETARGET\b/u.test(complaint)) {
    return `The registry does not have ${name} ${version}, without which Appell can't be packed for that system.`;
  }
  return `${name} ${version} can't be fetched, without which Appell can't be packed for that system; is there a network?`;
}

function run(program, words) {
  return spawnSync(program, words, { encoding: "utf8", shell: process.platform === "win32" });
}
