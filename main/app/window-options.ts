import type { BrowserWindowConstructorOptions, WebPreferences } from "electron";

/** What a page of the app may be, with the bridge as its only way out; `preload` is the bridge's file, if it gets one. */
export function pagePreferences(preload?: string): WebPreferences {
  return {
    ...(preload === undefined ? {} : { preload }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    disableBlinkFeatures: "Auxclick",
  };
}

/** A window that is shown as soon as its first view is there, on the colour of that view. */
export function windowOptions(isDark: boolean, preload?: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: "Appell",
    backgroundColor: isDark ? "#1b1c1e" : "#ffffff",
    webPreferences: pagePreferences(preload),
  };
}
