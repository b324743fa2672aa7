import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openAddress } from "./open-address";
import { startHost } from "./start-host";

// The bundle lies in out/browser-host.
const project = join(__dirname, "..", "..");

const { values } = parseArgs({
  options: {
    "data-folder": { type: "string" },
    "export-folder": { type: "string" },
    port: { type: "string" },
    "no-open": { type: "boolean" },
  },
});

async function main(): Promise<void> {
  const dataFolder = resolve(values["data-folder"] ?? join(homedir(), ".appell-browser"));
  const downloads = join(homedir(), "Downloads");
  const exportFolder = resolve(
    values["export-folder"] ?? (existsSync(downloads) ? downloads : join(dataFolder, "exported")),
  );
  const recoveryFolder = join(homedir(), "Appell-Rettung");
  const port = Number(values.port ?? 0);
  const host = await startHost({ project, dataFolder, exportFolder, recoveryFolder, port });
  process.stdout.write(`${host.address}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void host.close().finally(() => process.exit(0)));
  }
  if (values["no-open"] !== true) openAddress(host.address);
}

void main();
