import { describe, expect, it } from "vitest";
import type { Bridge } from "../../preload/contract/bridge-interface";
import type { EventName } from "../../preload/contract/events";
import type { StationeryChoices } from "../../preload/contract/stationery";
import { followEnvelopes } from "../../renderer/envelopes/envelopes-listener";
import type { AppState } from "../../renderer/state/app-state";
import { closeDialog, type Dialog, openDialog } from "../../renderer/state/dialog";
import { createStore } from "../../renderer/state/store";
import { followStationery } from "../../renderer/stationery/stationery-listener";
import { aBridge, aWindow, DRAFT_ID } from "./open-window";
import { settle } from "./standing-clock";

const choices = (newer: number): StationeryChoices => ({ profiles: [], presets: [], setAside: [], newer });

/** The window of a draft that is not read yet. */
const draftWindow: AppState = { ...aWindow(), start: { ...aWindow().start, draft: DRAFT_ID } };

/** A window that hears of changes by `tell`. */
function followed(follow: typeof followStationery, window: AppState, answers: Parameters<typeof aBridge>[0]) {
  const store = createStore(window);
  const told = new Map<EventName, () => void>();
  const bridge = aBridge(answers);
  const listening: Bridge = {
    ...bridge,
    subscribe: (event, listener) => {
      told.set(event, () => listener({} as never));
      return () => undefined;
    },
  };
  follow(store, listening);
  return { store, asked: bridge.asked, tell: (event: EventName) => told.get(event)?.() };
}

describe.each([
  { what: "stationery", follow: followStationery, dialog: { kind: "stationery", id: null } as Dialog },
  { what: "envelopes", follow: followEnvelopes, dialog: { kind: "envelopes" } as Dialog },
] as const)("the $what that a window knows", ({ what, follow, dialog }) => {
  const answers = {
    "stationery.list": () => ({ ok: true, value: choices(0) }) as const,
    "envelopes.list": () => ({ ok: true, value: { envelopes: [], setAside: [], newer: 0 } }) as const,
  };

  it("is read in the window of a draft, while the draft is still being read", async () => {
    const { asked } = followed(follow, draftWindow, answers);
    await settle();
    expect(asked).toEqual([[`${what}.list`, {}]]);
  });

  it("is not read on the start page until its dialog opens, whatever changes, and then only once", async () => {
    const { store, asked, tell } = followed(follow, aWindow(), answers);
    store.change(openDialog({ kind: "palette" }));
    tell(`${what}.changed`);
    await settle();
    expect(asked).toEqual([]);
    store.change(openDialog(dialog));
    store.change(closeDialog());
    store.change(openDialog(dialog));
    await settle();
    expect(asked).toEqual([[`${what}.list`, {}]]);
  });

  it("is read anew after changes once it was needed, and once for many changes in a row", async () => {
    const { store, asked, tell } = followed(follow, aWindow(), answers);
    store.change(openDialog(dialog));
    store.change(closeDialog());
    for (let change = 0; change < 5; change += 1) tell(`${what}.changed`);
    await settle();
    expect(asked).toHaveLength(2);
  });
});

describe("stationery that can't be read", () => {
  it("is awaited no longer, so that the pages are set without it", async () => {
    const failure = { code: "file.notReadable", values: {} };
    const { store } = followed(followStationery, draftWindow, { "stationery.list": () => ({ ok: false, failure }) });
    expect(store.read().isStationeryAwaited).toBe(true);
    await settle();
    expect(store.read()).toMatchObject({ isStationeryAwaited: false, notice: { kind: "failed", failure } });
  });

  it("stays as it was, and the window says why", async () => {
    const failure = { code: "file.notReadable", values: {} };
    let isBroken = false;
    const { store, tell } = followed(followStationery, draftWindow, {
      "stationery.list": () => (isBroken ? { ok: false, failure } : { ok: true, value: choices(3) }),
    });
    expect(store.read().stationery).toBeNull();
    await settle();
    isBroken = true;
    tell("stationery.changed");
    await settle();
    expect(store.read().stationery).toEqual(choices(3));
    expect(store.read().notice).toEqual({ kind: "failed", failure });
  });
});
