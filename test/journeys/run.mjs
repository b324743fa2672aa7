// `npm run journeys`: builds the app and runs the journeys on everything that this machine has.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { electronProgram, hasScreen, hasVirtualScreen } from "../tools/electron-here.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = (program, args) =>
  spawnSync(program, args, { cwd: project, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

const canShow = hasScreen() || hasVirtualScreen();
const hasElectron = canShow && electronProgram() !== null;
const projects = hasElectron ? ["electron", "chromium"] : ["chromium"];
const why = canShow ? "Electron can't be had here" : "there is no screen for Electron";
process.stdout.write(`The journeys run on ${projects.join(" and ")}${hasElectron ? "" : ` alone: ${why}`}.\n`);

const playwright = [
  "playwright",
  "test",
  "--config",
  "test/journeys/playwright.config.ts",
  ...projects.map((name) => `--project=${name}`),
  ...process.argv.slice(2),
];
const code = hasElectron && !hasScreen() ? run("xvfb-run", ["-a", "npx", ...playwright]) : run("npx", playwright);
process.exit(code);
