// Kills a writing process 1,000 times: `npm run crash -- [KILLS] [SEED]`; ends with 1 where anything was lost.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCrash } from "./bundle-crash.mjs";

const target = fileURLToPath(new URL("../../out/crash", import.meta.url));
await bundleCrash(["crash", "crash-writer"], target);
const { status } = spawnSync(process.execPath, [join(target, "crash.cjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 2;
