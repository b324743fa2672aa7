import { BrowserWindow, nativeTheme } from "electron";
import { APP_ORIGIN } from "../ipc/own-page";
import { windowOptions } from "./window-options";

let shown: BrowserWindow | null = null;

/** Shows the page about the app in a window without the bridge, or brings that to the front. */
export function showAboutWindow(): void {
  if (shown !== null) {
    shown.focus();
    return;
  }
  const window = new BrowserWindow({
    ...windowOptions(nativeTheme.shouldUseDarkColors),
    width: 640,
    height: 600,
    minWidth: 400,
    minHeight: 300,
    minimizable: false,
    maximizable: false,
  });
  shown = window;
  window.setMenuBarVisibility(false);
  window.once("ready-to-show", () => window.show());
  window.on("closed", () => {
    shown = null;
  });
  void window.loadURL(`${APP_ORIGIN}/about.html`);
}
