import { BrowserWindow, nativeTheme, screen, type WebContents } from "electron";
import { type EditNames, NO_EDITS } from "../../preload/contract/edit-names";
import type { EventName, Events } from "../../preload/contract/events";
import type { Wire } from "../../preload/contract/wire";
import type { CallingWindow } from "../ipc/handlers/calling-window";
import type { OpenWindows } from "../ipc/handlers/request-services";
import { APP_ORIGIN } from "../ipc/own-page";
import { type ClosingWindow, closeAfterSaving } from "./close-after-saving";
import { windowOptions } from "./window-options";
import { isReachable, type WindowStates } from "./window-state";

const EVENT: Wire["event"] = "appell:event";

interface OpenWindow {
  readonly window: BrowserWindow;
  readonly closing: ClosingWindow;
  /** Null for the start page. */
  draft: string | null;
  edits: EditNames;
}

export interface AppWindowOptions {
  /** The bridge's file. */
  readonly preload: string;
  readonly states: WindowStates;
  /** Asks whether a window that can't save may close all the same. */
  readonly askToClose: (window: BrowserWindow) => Promise<"close" | "stay">;
}

export interface AppWindows extends Omit<OpenWindows, "showAbout"> {
  /** The window that a page belongs to; null where it is none of these. */
  readonly windowOf: (contents: WebContents) => CallingWindow | null;
  readonly hasDrafts: () => boolean;
  /** Whether the window in front shows a draft. */
  readonly isDraftInFront: () => boolean;
  /** What the window in front would undo and redo. */
  readonly editsInFront: () => EditNames;
  /** Tells the window in front; opens the start page where there is none. */
  readonly tellFront: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** The app's windows: the start page and one for each open draft. */
export function appWindows(options: AppWindowOptions): AppWindows {
  const open = new Map<number, OpenWindow>();
  const find = (draft: string | null) => [...open.values()].find((one) => one.draft === draft) ?? null;

  const show = (draft: string | null) => {
    const present = find(draft);
    if (present === null) add(draft);
    else bringToFront(present.window);
  };

  function add(draft: string | null): void {
    const window = newWindow(draft, options);
    const { id } = window.webContents;
    const tell = () => send(window, "window.closing", {});
    const closing = closeAfterSaving(window, tell, () => options.askToClose(window));
    open.set(id, { window, closing, draft, edits: NO_EDITS });
    window.on("closed", () => open.delete(id));
    void window.loadURL(`${APP_ORIGIN}/index.html`);
  }

  const front = () => {
    const focused = BrowserWindow.getFocusedWindow();
    return focused === null ? null : (open.get(focused.webContents.id) ?? null);
  };

  return {
    windowOf: (contents) => {
      const found = open.get(contents.id);
      return found === undefined
        ? null
        : { key: String(contents.id), draft: found.draft, close: () => found.closing.now() };
    },
    showDraft: show,
    showStart: () => show(null),
    renameDraft: (from, to) => {
      const found = find(from);
      if (found !== null) found.draft = to;
    },
    forgetDraft: (id) => find(id)?.closing.now(),
    nameEdits: (key, names) => {
      const found = open.get(Number(key));
      if (found !== undefined) found.edits = names;
    },
    tell: (key, event, detail) => {
      const window = open.get(Number(key))?.window;
      if (window === undefined || !isAlive(window)) return false;
      send(window, event, detail);
      return true;
    },
    announce: (event, detail) => {
      for (const { window } of open.values()) send(window, event, detail);
    },
    hasDrafts: () => [...open.values()].some(({ draft }) => draft !== null),
    isDraftInFront: () => typeof front()?.draft === "string",
    editsInFront: () => front()?.edits ?? NO_EDITS,
    tellFront: (event, detail) => {
      const found = front() ?? [...open.values()][0];
      if (found === undefined) show(null);
      else send(found.window, event, detail);
    },
  };
}

function newWindow(draft: string | null, { preload, states }: AppWindowOptions): BrowserWindow {
  const kind = draft === null ? "start" : "draft";
  const bounds = states.of(kind);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(nativeTheme.shouldUseDarkColors, preload));
  if (bounds !== null && isReachable(bounds, areas)) {
    const { isMaximized, ...place } = bounds;
    window.setBounds(place);
    if (isMaximized) window.maximize();
  }
  window.once("ready-to-show", () => window.show());
  window.on("close", () => states.remember(kind, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
  return window;
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function send<E extends EventName>(window: BrowserWindow, event: E, detail: Events[E]): void {
  if (isAlive(window)) window.webContents.send(EVENT, event, detail);
}

function isAlive(window: BrowserWindow): boolean {
  return !window.isDestroyed() && !window.webContents.isDestroyed() && !window.webContents.isCrashed();
}
