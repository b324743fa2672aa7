import { app, Menu } from "electron";
import type { CommandId } from "../../preload/contract/commands";
import type { AppWindows } from "./app-windows";
import { menuTemplate, type RecentDraft } from "./menu-template";

export interface AppMenuOptions {
  readonly windows: AppWindows;
  readonly text: (key: string) => string;
  /** The drafts that were changed last, newest first. */
  readonly recent: () => readonly RecentDraft[];
  readonly showAbout: () => void;
}

/** Puts up the system's menu and keeps it true to the window in front; gives what puts it up anew. */
export function appMenu({ windows, text, recent, showAbout }: AppMenuOptions): () => void {
  const choose = (id: CommandId) => {
    if (id === "app.about") showAbout();
    else if (id === "start.show") windows.showStart();
    else windows.tellFront("command.chosen", { id });
  };
  const update = () => {
    const template = menuTemplate({
      text,
      isMac: process.platform === "darwin",
      isDraftInFront: windows.isDraftInFront(),
      edits: windows.editsInFront(),
      recent: recent(),
      choose,
      openRecent: windows.showDraft,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  app.on("browser-window-focus", update);
  update();
  return update;
}
