// Bundles the main process: `node main/build.mjs`, or with --if-stale only where a source is newer than the bundle.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const target = join(project, "out", "main");
const entries = ["cli", "typesetting/typesetting-worker", "export/docx/docx-worker", "reading/reading-worker"];

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs));

function isStale() {
  const bundle = join(target, "cli.cjs");
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return [join(project, "main"), join(project, "preload")].some((folder) => newest(folder) > built);
}

async function build() {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry.split("/").at(-1), join(project, "main", `${entry}.ts`)])),
    platform: "node",
    // A native module: it is found where it is installed.
    external: ["@myriaddreamin/typst-ts-node-compiler"],
    checks: { circularDependency: true },
    onLog(_level, log) {
      if (log.code === "CIRCULAR_DEPENDENCY" && log.message.includes("node_modules")) return;
      throw new Error(log.message);
    },
  });
  // Each file is put in place by a rename, so that a build beside a running command never shows it half a file.
  const scratch = join(project, "out", `main.${process.pid}`);
  // CommonJS, because that is what every Electron starts as its main file.
  const { output } = await bundle.write({
    dir: scratch,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
  });
  mkdirSync(target, { recursive: true });
  for (const { fileName } of output) renameSync(join(scratch, fileName), join(target, fileName));
  rmSync(scratch, { recursive: true });
  const built = new Set(output.map(({ fileName }) => fileName));
  for (const name of readdirSync(target)) if (!built.has(name)) rmSync(join(target, name), { recursive: true });
}

if (!process.argv.includes("--if-stale") || isStale()) await build();
