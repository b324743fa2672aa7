import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import type { OpenWindows } from "../../main/ipc/handlers/request-services";
import { draftTab, type HostMessage, type WindowEffect } from "./window-effect";
import { toWire } from "./wire-json";

interface Tab {
  readonly stream: ServerResponse;
  draft: string | null;
}

/** The tabs that show the app, by their streams of events. */
export interface HostWindows extends OpenWindows {
  readonly connect: (key: string, draft: string | null, stream: ServerResponse) => void;
  /** The draft that a tab shows by now; what the tab says itself where it was never renamed. */
  readonly draftOf: (key: string, said: string | null) => string | null;
  /** Runs `answer` and gives what it wants done to the tab that asked. */
  readonly collect: <T>(
    answer: () => Promise<T>,
  ) => Promise<{ readonly result: T; readonly effects: readonly WindowEffect[] }>;
}

export function hostWindows(): HostWindows {
  const tabs = new Map<string, Tab>();
  const asked = new AsyncLocalStorage<WindowEffect[]>();
  const open = (draft: string | null) => void asked.getStore()?.push({ kind: "open", ...draftTab(draft) });
  const send = ({ stream }: Tab, message: HostMessage) => stream.write(`data: ${toWire(message)}\n\n`);
  const tabsOf = (draft: string) => [...tabs.values()].filter((tab) => tab.draft === draft);

  return {
    showDraft: open,
    showStart: () => open(null),
    showAbout: () => void asked.getStore()?.push({ kind: "open", address: "/about.html", name: "appell-about" }),
    // A browser has no menu of the app's own.
    nameEdits: () => undefined,
    tell: (key, event, detail) => {
      const tab = tabs.get(key);
      if (tab !== undefined) send(tab, { kind: "event", event, detail });
      return tab !== undefined;
    },
    announce: (event, detail) => {
      for (const tab of tabs.values()) send(tab, { kind: "event", event, detail });
    },
    renameDraft: (from, to) => {
      for (const tab of tabsOf(from)) {
        tab.draft = to;
        send(tab, { kind: "effect", effect: { kind: "rename", draft: to } });
      }
    },
    forgetDraft: (id) => {
      for (const tab of tabsOf(id)) send(tab, { kind: "effect", effect: { kind: "close" } });
    },
    connect: (key, draft, stream) => {
      tabs.set(key, { stream, draft });
      stream.on("close", () => tabs.delete(key));
    },
    draftOf: (key, said) => tabs.get(key)?.draft ?? said,
    collect: async (answer) => {
      const effects: WindowEffect[] = [];
      return { result: await asked.run(effects, answer), effects };
    },
  };
}
