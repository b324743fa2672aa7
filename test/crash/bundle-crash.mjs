// Bundles the crash test's programs, which are started as processes of their own.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Bundles programs of this folder into another one. */
export async function bundleCrash(names, target) {
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
    platform: "node",
    onLog() {},
  });
  await bundle.write({
    dir: target,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
  });
  await bundle.close();
}
