import path from "node:path";
import { PORTABLE_FOLDER } from "../settings/data-location";

/** The folders of an installation that do not depend on what the person chose. */
export interface InstallationFolders {
  /** Folder of the portable program; null where the app is installed. */
  readonly portable: string | null;
  readonly userData: string;
  /** Where text goes whose save failed: the home folder, which often is another disk than the data. */
  readonly recoveryFolder: string;
}

/**
 * Decides where an installation keeps its things. The Windows program without installation says in the environment where it
 * stands, and keeps all beside it. `usual` is what the system has for programs; `join` is that of the system.
 */
export function installationFolders(
  environment: Readonly<Record<string, string | undefined>>,
  usual: { readonly userData: string; readonly home: string },
  { join }: Pick<typeof path, "join"> = path,
): InstallationFolders {
  // electron-builder's portable target sets it: https://www.electron.build/nsis#portable
  const portable = environment["PORTABLE_EXECUTABLE_DIR"] || null;
  return {
    portable,
    userData: portable === null ? usual.userData : join(portable, PORTABLE_FOLDER, "program"),
    recoveryFolder: join(usual.home, "Appell-Rettung"),
  };
}
