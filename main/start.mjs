// `npm start`: builds the app and opens it in Electron, or in the local browser where Electron can't run.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { electronProgram, hasScreen, isElectronHere } from "../test/tools/electron-here.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const language = (process.env.LANG ?? "").startsWith("en") ? "en" : "de";
const { start: sentences } = JSON.parse(readFileSync(join(project, "assets", "locales", `${language}.json`), "utf8"));
const say = (sentence) => process.stdout.write(`${sentence}\n`);
const run = (program, args) => spawnSync(program, args, { cwd: project, stdio: "inherit" }).status ?? 1;
const node = (...args) => run(process.execPath, args);

function build() {
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  const code = node("main/build.mjs") || node(vite, "build", "renderer", "--logLevel", "warn");
  if (code !== 0) process.exit(code);
}

/** Electron's program where it can show a window here; otherwise says why not. */
function electron() {
  if (!hasScreen()) return say(sentences.noScreen);
  if (!isElectronHere()) say(sentences.downloading);
  return electronProgram() ?? say(sentences.noElectron);
}

function startBrowser() {
  say(sentences.address);
  return node("out/browser-host/browser-host.cjs", ...process.argv.slice(2));
}

build();
const program = electron();
process.exit(program && existsSync(program) ? run(program, [project, ...process.argv.slice(2)]) : startBrowser());
