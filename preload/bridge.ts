import { contextBridge, ipcRenderer } from "electron";
import type { Bridge } from "./contract/bridge-interface";
import type { Wire } from "./contract/wire";

const CALL: Wire["call"] = "appell:call";
const EVENT: Wire["event"] = "appell:event";

const bridge: Bridge = Object.freeze({
  call: (channel, input) => ipcRenderer.invoke(CALL, channel, input),
  subscribe: (event, listener) => {
    // Electron's event object stays here: it carries the sender, which is no business of the page.
    const receive = (_event: unknown, name: string, detail: Parameters<typeof listener>[0]) => {
      if (name === event) listener(detail);
    };
    ipcRenderer.on(EVENT, receive);
    return () => {
      ipcRenderer.removeListener(EVENT, receive);
    };
  },
} satisfies Bridge);

contextBridge.exposeInMainWorld("appell", bridge);
