// Whether Electron can run on this machine: its program, and the screen that it needs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("electron/package.json"));

/** Whether Electron's program is there without a download. */
export function isElectronHere() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined || existsSync(join(folder, "path.txt"));
}

/** Path of Electron's program, downloaded now if it has to be; null where it can't be had. */
export function electronProgram() {
  // What a download prints of its failure is for the makers of Electron; its progress is for everybody.
  const options = { stdio: ["ignore", "inherit", "ignore"] };
  if (!isElectronHere() && spawnSync(process.execPath, [join(folder, "install.js")], options).status !== 0) return null;
  const program = require("electron");
  return existsSync(program) ? program : null;
}

/** Whether there is a screen, on systems where that is a question. */
export function hasScreen() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether a screen can be made for tests. */
export function hasVirtualScreen() {
  return spawnSync("xvfb-run", ["--help"], { stdio: "ignore" }).error === undefined;
}
