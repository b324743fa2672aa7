import type { DraftStore } from "../../main/drafts/draft-store";
import { answerRequest } from "../../main/ipc/answer-request";
import { draftHandlers } from "../../main/ipc/handlers/draft-handlers";
import type { Handlers } from "../../main/ipc/handlers/handlers";
import { knownBases } from "../../main/ipc/handlers/known-bases";
import type { OpenWindows, RequestServices } from "../../main/ipc/handlers/request-services";
import type { Bridge } from "../../preload/contract/bridge-interface";
import type { EventName } from "../../preload/contract/events";
import { loadDraft } from "../../renderer/drafts/draft-deeds";
import { followOtherWindows } from "../../renderer/drafts/follow-other-windows";
import { newAppState } from "../../renderer/state/app-state";
import { type Desk, newDesk } from "../../renderer/state/desk";
import { saveLetters } from "../../renderer/state/save-listener";
import { createStore } from "../../renderer/state/store";
import { WINDOW_TIMERS } from "../../renderer/state/timers";
import { BUILT_IN_TEMPLATES } from "../drafts/open-test-store";

type Listener = (detail: never) => void;

interface OpenWindow {
  draft: string | null;
  readonly listeners: Map<string, Listener[]>;
}

/** Windows as the app has them, over the store and the handlers of the main process. */
export interface OpenApp {
  /** A window that shows a draft, or the start page; `opening` is over when the draft is there. */
  readonly openWindow: (draft: string | null) => { readonly desk: Desk; readonly opening: Promise<void> };
  /** Drafts whose windows were brought to the front. */
  readonly shown: readonly string[];
}

export function openApp(drafts: DraftStore): OpenApp {
  const windows = new Map<string, OpenWindow>();
  const shown: string[] = [];
  // What crosses the boundary comes later than what is done on one side.
  const send = ({ listeners }: OpenWindow, event: EventName, detail: unknown) =>
    void setImmediate(() => {
      for (const listen of listeners.get(event) ?? []) listen(detail as never);
    });
  const own: Pick<OpenWindows, "tell" | "announce" | "renameDraft" | "showDraft"> = {
    tell: (key, event, detail) => {
      const window = windows.get(key);
      if (window !== undefined) send(window, event, detail);
      return window !== undefined;
    },
    announce: (event, detail) => {
      for (const window of windows.values()) send(window, event, detail);
    },
    renameDraft: (from, to) => {
      for (const window of windows.values()) if (window.draft === from) window.draft = to;
    },
    showDraft: (id) => void shown.push(id),
  };
  const services = { drafts, windows: own, builtInTemplates: BUILT_IN_TEMPLATES } as unknown as RequestServices;
  const handlers = draftHandlers(services, knownBases()) as Handlers;
  const report = (error: unknown) => {
    throw error;
  };

  return {
    shown,
    openWindow: (draft) => {
      const key = String(windows.size + 1);
      const window: OpenWindow = { draft, listeners: new Map() };
      windows.set(key, window);
      const bridge = {
        call: async (channel: string, input: unknown) => {
          const calling = { key, draft: window.draft, close: () => undefined };
          const result = await answerRequest(channel, structuredClone(input), calling, handlers, report);
          await new Promise((resolve) => setImmediate(resolve));
          return structuredClone(result);
        },
        subscribe: (event: string, listener: Listener) => {
          window.listeners.set(event, [...(window.listeners.get(event) ?? []), listener]);
          return () => undefined;
        },
      } as unknown as Bridge;
      const settings = { language: "de", isPreviewShown: true, previewWidth: 560 } as const;
      const start = { version: "1", settings, dataFolder: "", draft, host: "electron", platform: "linux" } as const;
      const store = createStore(newAppState(start));
      const desk = newDesk(store, bridge, saveLetters(store, bridge, WINDOW_TIMERS));
      const opening = draft === null ? Promise.resolve() : loadDraft(desk, draft);
      if (draft !== null) followOtherWindows(desk, bridge, opening);
      return { desk, opening };
    },
  };
}
