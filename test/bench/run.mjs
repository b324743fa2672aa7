// Bundles the benchmark as the product is bundled, and starts it: `node test/bench/run.mjs [--full] [--json FILE]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const project = fileURLToPath(new URL("../..", import.meta.url));
const entries = ["bench", "measure-memory", "window-bench"];

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, join(project, "test", "bench", `${entry}.ts`)])),
  platform: "node",
  // They are found where they are installed: one is a native module, the others are only needed where there is a window.
  external: ["@myriaddreamin/typst-ts-node-compiler", "@playwright/test", "@sparticuz/chromium", "electron"],
  onLog() {},
});
await bundle.write({
  dir: join(project, "out", "bench"),
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name]-[hash].cjs",
});
await bundle.close();

const { status } = spawnSync(process.execPath, [join(project, "out", "bench", "bench.cjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 2;
