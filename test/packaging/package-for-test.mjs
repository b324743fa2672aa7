// Packs the app as `npm run package -- --dir` does, but so that a test can drive it, and prints the program to start.
// Where a runtime of Electron is given (ELECTRON_OVERRIDE_DIST_PATH), it is packed instead of a downloaded one.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "electron-builder";
import { load } from "js-yaml";

const project = fileURLToPath(new URL("../..", import.meta.url));
const output = "out/packaged";
const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
const runtime = given === undefined ? null : [join(given, "runtime"), given].find((folder) => existsSync(folder));

/** The project's own configuration, but for what would keep a test out or what the given runtime is too old for. */
function configuration() {
  const config = load(readFileSync(join(project, "electron-builder.yml"), "utf8"));
  const fuses = { ...config.electronFuses, enableNodeCliInspectArguments: true, onlyLoadAppFromAsar: false };
  const built = { ...config, directories: { ...config.directories, output }, electronFuses: fuses };
  if (runtime === null) return built;
  delete fuses.grantFileProtocolExtraPrivileges;
  const electronVersion = execFileSync(join(runtime, "electron"), ["-p", "process.versions.electron"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    encoding: "utf8",
  }).trim();
  return { ...built, electronDist: runtime, electronVersion };
}

/** The runtime of the journeys starts an archive only after a step of its own. */
function program(folder) {
  const adopt = process.env.APPELL_ADOPT;
  if (adopt !== undefined) return execFileSync(adopt, [folder], { encoding: "utf8" }).trim();
  return join(folder, "appell");
}

rmSync(join(project, output), { recursive: true, force: true });
process.stdout.write = process.stderr.write.bind(process.stderr);
// As a file, because what is handed over as a value is merged with the project's own.
const file = join(project, "out", "package-for-test.json");
writeFileSync(file, JSON.stringify(configuration()));
await build({ projectDir: project, config: file, linux: ["dir"], publish: "never" });
delete process.stdout.write;
process.stdout.write(`${program(join(project, output, "linux-unpacked"))}\n`);
