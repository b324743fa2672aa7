import { app } from "electron";

/** Ends the app and starts it again. */
export function restartApp(): void {
  // An AppImage runs from a place that is gone by then; the system names its file.
  const file = process.env["APPIMAGE"];
  app.relaunch(file === undefined ? {} : { execPath: file });
  app.exit(0);
}
