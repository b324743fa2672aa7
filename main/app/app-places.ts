import { join } from "node:path";
import { app } from "electron";
import { type DataPlaces, dataLocation, PORTABLE_FOLDER } from "../settings/data-location";

/** Folders and files of this installation. */
export interface AppPlaces extends DataPlaces {
  readonly dataFolder: string;
  /** Where text goes whose save failed: the home folder, which often is another disk than the data. */
  readonly recoveryFolder: string;
  readonly windowStates: string;
}

/** Decides where everything lies. The Windows program without installation says where it stands, and keeps all beside it. */
export async function appPlaces(): Promise<AppPlaces> {
  const portable = process.env["PORTABLE_EXECUTABLE_DIR"] ?? null;
  if (portable !== null) app.setPath("userData", join(portable, PORTABLE_FOLDER, "program"));
  const userData = app.getPath("userData");
  const dataFolder = await dataLocation({ userData, portable });
  return {
    userData,
    portable,
    dataFolder,
    recoveryFolder: join(app.getPath("home"), "Appell-Rettung"),
    windowStates: join(userData, "windows.json"),
  };
}
