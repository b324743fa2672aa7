// `npm run package`: builds the app anew and packs it for this system; further words go to electron-builder (`-- --dir`,
// `-- --win --arm64`). The typesetter's program of another system is fetched for it, and taken away again.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchPackage } from "./packaging/fetch-package.mjs";
import { nativeParts, packagedTargets } from "./packaging/native-parts.mjs";
import { stageNativeParts } from "./packaging/stage-native-parts.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const tool = (...path) => join(project, "node_modules", ...path);

/** Runs a script of the project; an Error without words of its own says that the script has said why it failed. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: "inherit" });
  if (status !== 0) throw new Error("");
}

function pack() {
  // What earlier builds left would be packed as well.
  for (const folder of ["main", "preload", "renderer"]) {
    rmSync(join(project, "out", folder), { recursive: true, force: true });
  }
  node("main/build.mjs");
  node(tool("vite", "bin", "vite.js"), "build", "renderer", "--logLevel", "warn");
  node(tool("electron-builder", "cli.js"), "--publish", "never", ...words);
}

const typesetter = tool("@myriaddreamin", "typst-ts-node-compiler", "package.json");
const { version } = JSON.parse(readFileSync(typesetter, "utf8"));
// Whoever interrupts it ends the build, and this puts everything back.
process.on("SIGINT", () => undefined);
try {
  const restore = stageNativeParts(nativeParts(packagedTargets(words, process)), {
    modules: join(project, "node_modules"),
    fetch: (name, folder) => fetchPackage(name, version, folder),
    say: (sentence) => process.stdout.write(`${sentence}\n`),
  });
  try {
    pack();
  } finally {
    restore();
  }
} catch (error) {
  if (error.message !== "") process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
