// `npm run journeys`: builds the app and runs the journeys on everything that this machine has.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chosenProjects } from "../tools/chosen-projects.mjs";
import { electronProgram, hasScreen, hasVirtualScreen } from "../tools/electron-here.mjs";
import { loopbackOnly } from "../tools/loopback-only.mjs";
import { startPdfPrinter, whyNoPdfPrinter } from "../tools/pdf-printer.mjs";

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

// One printer for each of the two that run at the same time. A socket is a file, so no other network is in its way.
const noPrinter = projects.includes("electron") ? whyNoPdfPrinter() : "only Electron prints";
const printer = noPrinter === null ? await startPdfPrinter(["Erster", "Zweiter"]) : null;
if (printer === null) process.env.APPELL_NO_PDF_PRINTER = noPrinter;
else Object.assign(process.env, { CUPS_SERVER: printer.socket, APPELL_PDF_PRINTERS: printer.printed });

const [program, ...words] = [
  ...(network ?? []),
  ...["npx", "playwright", "test", "--config", "test/journeys/playwright.config.ts"],
  ...projects.map((name) => `--project=${name}`),
  ...further,
];
const options = { cwd: project, stdio: "inherit", shell: process.platform === "win32" };
const { status } = spawnSync(program, words, options);
await printer?.stop();
process.exit(status ?? 1);
