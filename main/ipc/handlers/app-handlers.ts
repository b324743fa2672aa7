import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type AppChannel =
  | "app.start"
  | "window.close"
  | "app.about"
  | "app.licences"
  | "menu.nameEdits"
  | "start.show"
  | "settings.change"
  | "data.chooseFolder"
  | "data.showFolder";

/** Answers about the app itself: its windows, settings and data folder. */
export function appHandlers(services: RequestServices): Handlers<AppChannel> {
  const { version, host, platform, settings, messages, drafts, places, windows } = services;
  return {
    "app.start": async (_input, { draft }) => ({
      version,
      settings: settings.current(),
      dataFolder: drafts.rooms.root,
      draft,
      host,
      platform,
    }),
    "window.close": async (_input, window) => {
      window.close();
      return {};
    },
    "app.about": async () => {
      windows.showAbout();
      return {};
    },
    "app.licences": async () => services.licences(),
    "menu.nameEdits": async (names, { key }) => {
      windows.nameEdits(key, names);
      return {};
    },
    "start.show": async () => {
      windows.showStart();
      return {};
    },
    "settings.change": async ({ settings: wanted }) => {
      const changed = await settings.change(wanted);
      await messages.change(changed.language);
      windows.announce("settings.changed", { settings: changed });
      return changed;
    },
    "data.chooseFolder": async () => ({ path: await places.moveData() }),
    "data.showFolder": async () => {
      await places.showFolder(drafts.rooms.root);
      return {};
    },
  };
}
