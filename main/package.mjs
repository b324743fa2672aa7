// `npm run package`: builds the app anew and packs it for this system; further words go to electron-builder (`-- --dir`).
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const tool = (...path) => join(project, "node_modules", ...path);
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// What earlier builds left would be packed as well.
for (const folder of ["main", "preload", "renderer"]) {
  rmSync(join(project, "out", folder), { recursive: true, force: true });
}
node("main/build.mjs");
node(tool("vite", "bin", "vite.js"), "build", "renderer", "--logLevel", "warn");
node(tool("electron-builder", "cli.js"), "--publish", "never", ...process.argv.slice(2));
