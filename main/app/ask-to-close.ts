import { type BrowserWindow, dialog } from "electron";

/** Asks whether a window that could not save may close all the same. */
export async function askToClose(window: BrowserWindow, text: (key: string) => string): Promise<"close" | "stay"> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: text("dialogs.notSaved.question"),
    detail: text("dialogs.notSaved.detail"),
    buttons: [text("dialogs.notSaved.stay"), text("dialogs.notSaved.close")],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? "close" : "stay";
}
