import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { binaryArch } from "./binary-arch.mjs";

/** Names of the native modules below a folder. */
function natives(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".node"));
}

/** Names of the native modules below a folder that are not for the system and processor of the package. */
export function foreignNatives(folder, { platform, arch }) {
  return natives(folder).filter((name) => {
    const found = binaryArch(readFileSync(join(folder, name)));
    // A universal app for macOS is put together of two, each of which holds both.
    return found?.platform !== platform || (platform !== "darwin" && found.arch !== arch);
  });
}

// As electron-builder numbers processors.
const ARCHS = ["ia32", "x64", "armv7l", "arm64", "universal"];

/** Called by electron-builder for each folder that it packed: none goes out without the typesetter, or with that of another system. */
export async function afterPack({ appOutDir, electronPlatformName, arch }) {
  if (natives(appOutDir).length === 0) throw new Error("The package holds no typesetter, so it could set no letter.");
  const foreign = foreignNatives(appOutDir, { platform: electronPlatformName, arch: ARCHS[arch] });
  if (foreign.length > 0) throw new Error(`The package holds parts of another system: ${foreign.join(", ")}`);
}
