import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A home of its own for one run of the app, with the folders that journeys look into. */
export interface ScratchFolders {
  readonly home: string;
  readonly userData: string;
  readonly dataFolder: string;
  readonly exportFolder: string;
  /** The environment in which the app finds nothing of the person at this machine. */
  readonly environment: { readonly [name: string]: string };
  readonly remove: () => void;
}

export function scratchFolders(): ScratchFolders {
  const home = mkdtempSync(join(tmpdir(), "appell-journey-"));
  const folder = (...path: string[]) => {
    const made = join(home, ...path);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const userData = folder("user-data");
  const environment = {
    ...(process.env as { [name: string]: string }),
    HOME: home,
    XDG_CONFIG_HOME: folder("config"),
    XDG_CACHE_HOME: folder("cache"),
    XDG_DATA_HOME: folder("share"),
    XDG_RUNTIME_DIR: folder("runtime"),
    LANGUAGE: "de",
    LANG: "de_DE.UTF-8",
  };
  return {
    home,
    userData,
    dataFolder: join(userData, "data"),
    exportFolder: folder("exported"),
    environment,
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
