import type { Bridge } from "../../preload/contract/bridge-interface";
import { draftTab, type HostMessage, type WindowEffect } from "./window-effect";
import { fromWire, toWire } from "./wire-json";

// Requests with `keepalive` outlive their page; browsers allow them no more than this.
const KEEPALIVE_BYTES = 60_000;

const key = crypto.randomUUID();
const draft = new URLSearchParams(location.search).get("draft");
const listeners = new Map<string, Set<(detail: never) => void>>();
window.name = draftTab(draft).name;

function tell(event: string, detail: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(detail as never);
}

const bridge = Object.freeze({
  call: async (channel: string, input: unknown) => {
    const body = toWire({ channel, input, window: { key, draft } });
    const answer = await fetch("/call", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < KEEPALIVE_BYTES,
    });
    if (!answer.ok) throw new Error(`The host refused with ${answer.status}`);
    const { result, effects } = fromWire(await answer.text()) as { result: never; effects: readonly WindowEffect[] };
    effects.forEach(carryOut);
    return result;
  },
  subscribe: (event: string, listener: (detail: never) => void) => {
    const present = listeners.get(event) ?? new Set();
    listeners.set(event, present.add(listener));
    return () => {
      present.delete(listener);
    };
  },
}) as unknown as Bridge;

function carryOut(effect: WindowEffect): void {
  switch (effect.kind) {
    case "open":
      openTab(effect.address, effect.name);
      break;
    case "close":
      window.close();
      break;
    case "rename": {
      const { address, name } = draftTab(effect.draft);
      history.replaceState(null, "", address);
      window.name = name;
    }
  }
}

/** A tab of this name that is open already comes to the front as it is. */
function openTab(address: string, name: string): void {
  const tab = window.open("", name);
  if (tab === null) {
    location.assign(address);
    return;
  }
  if (tab.location.href === "about:blank") tab.location.assign(address);
  tab.focus();
}

const stream = new EventSource(`/events?window=${key}${draft === null ? "" : `&draft=${draft}`}`);
stream.addEventListener("message", ({ data }) => {
  const message = fromWire(String(data)) as HostMessage;
  if (message.kind === "event") tell(message.event, message.detail);
  else carryOut(message.effect);
});
window.addEventListener("pagehide", () => tell("window.closing", {}));

Object.defineProperty(window, "appell", { value: bridge, enumerable: true });
