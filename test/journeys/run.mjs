// `npm run journeys`: builds the app and runs the journeys on everything that this machine has.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chosenProjects } from "../tools/chosen-projects.mjs";
import { electronProgram, hasScreen, hasVirtualScreen } from "../tools/electron-here.mjs";
import { loopbackOnly } from "../tools/loopback-only.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const canShow = hasScreen() || hasVirtualScreen();
const hasElectron = canShow && electronProgram() !== null;
const possible = hasElectron ? ["electron", "chromium"] : ["chromium"];
const { projects, words: further } = chosenProjects(process.argv.slice(2), possible);
const why = canShow ? "Electron can't be had here" : "there is no screen for Electron";
if (!hasElectron && projects.includes("electron")) {
  process.stderr.write(`The journeys can't run on Electron: ${why}.\n`);
  process.exit(1);
}
process.stdout.write(`The journeys run on ${projects.join(" and ")}${hasElectron ? "" : ` alone: ${why}`}.\n`);

const network = loopbackOnly();
process.stdout.write(
  network === null
    ? "They run in this machine's own network, because it can make no other (unshare, ip).\n"
    : "They run in a network that has nothing but this machine: no request can leave it.\n",
);
if (network !== null) process.env.APPELL_LOOPBACK_ONLY = "yes";

const [program, ...words] = [
  ...(network ?? []),
  ...(hasElectron && !hasScreen() ? ["xvfb-run", "-a"] : []),
  ...["npx", "playwright", "test", "--config", "test/journeys/playwright.config.ts"],
  ...projects.map((name) => `--project=${name}`),
  ...further,
];
const options = { cwd: project, stdio: "inherit", shell: process.platform === "win32" };
process.exit(spawnSync(program, words, options).status ?? 1);
