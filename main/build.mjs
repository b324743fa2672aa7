// Bundles everything but the page: `node main/build.mjs`, or with --if-stale only where a source is newer than the bundle.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
// A native module and Electron itself: they are found where they are installed.
const external = ["@myriaddreamin/typst-ts-node-compiler", "electron"];

const bundles = [
  // CommonJS, because that is what every Electron starts as its main file.
  {
    folder: "main",
    sources: [
      "main/main",
      "main/cli",
      "main/typesetting/typesetting-worker",
      "main/export/docx/docx-worker",
      "main/reading/reading-worker",
      "main/signing/keys/key-worker",
      "main/signing/files/signing-worker",
      "main/signing/verifying/verifying-worker",
      "main/spelling/spelling-worker",
    ],
    platform: "node",
    target: "node16",
    format: "cjs",
    extension: "cjs",
  },
  // One file without imports, because a sandboxed preload script can load no other.
  {
    folder: "preload",
    sources: ["preload/bridge"],
    platform: "node",
    target: "chrome108",
    format: "cjs",
    extension: "cjs",
    minify: true,
  },
  {
    folder: "browser-host",
    sources: ["test/browser-host/browser-host"],
    platform: "node",
    target: "node16",
    format: "cjs",
    extension: "cjs",
  },
  {
    folder: "browser-host",
    sources: ["test/browser-host/page-bridge"],
    platform: "browser",
    target: "chrome108",
    format: "iife",
    extension: "js",
  },
];

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs));

function isStale() {
  const bundle = join(project, "out", "main", "cli.cjs");
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return [join(project, "main"), join(project, "preload")].some((folder) => newest(folder) > built);
}

async function build({ folder, sources, platform, target, format, extension, minify = false }) {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    input: Object.fromEntries(sources.map((source) => [source.split("/").at(-1), join(project, `${source}.ts`)])),
    platform,
    external,
    transform: { target },
    checks: { circularDependency: true },
    onLog(_level, log) {
      if (log.code === "CIRCULAR_DEPENDENCY" && log.message.includes("node_modules")) return;
      throw new Error(log.message);
    },
  });
  // Each file is put in place by a rename, so that a build beside a running command never shows it half a file.
  const scratch = join(project, "out", `${folder}.${process.pid}`);
  const { output } = await bundle.write({
    dir: scratch,
    format,
    minify,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name]-[hash].${extension}`,
  });
  const goal = join(project, "out", folder);
  mkdirSync(goal, { recursive: true });
  for (const { fileName } of output) renameSync(join(scratch, fileName), join(goal, fileName));
  rmSync(scratch, { recursive: true });
}

if (!process.argv.includes("--if-stale") || isStale()) for (const bundle of bundles) await build(bundle);
