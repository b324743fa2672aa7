import { join } from "node:path";
import { app } from "electron";
import { type DataPlaces, dataLocation } from "../settings/data-location";
import { type InstallationFolders, installationFolders } from "./installation-folders";

/** Folders and files of this installation. */
export interface AppPlaces extends DataPlaces, InstallationFolders {
  readonly dataFolder: string;
  readonly windowStates: string;
}

/** Decides where everything lies. */
export async function appPlaces(): Promise<AppPlaces> {
  const usual = { userData: app.getPath("userData"), home: app.getPath("home") };
  const folders = installationFolders(process.env, usual);
  const { portable, userData } = folders;
  if (portable !== null) app.setPath("userData", userData);
  return { ...folders, dataFolder: await dataLocation(folders), windowStates: join(userData, "windows.json") };
}
