import { describe, expect, it } from "vitest";
import type { Bridge } from "../../../preload/contract/bridge-interface";
import type { StationeryChoices } from "../../../preload/contract/stationery";
import { createStore } from "../../../renderer/state/store";
import { followStationery } from "../../../renderer/stationery/stationery-listener";
import { aBridge, aWindow } from "../open-window";
import { settle } from "../standing-clock";

const choices = (newer: number): StationeryChoices => ({ profiles: [], presets: [], setAside: [], newer });

/** A window that hears of changed stationery by `tell`. */
function followed(answers: Parameters<typeof aBridge>[0]) {
  const store = createStore(aWindow());
  let tell: () => void = () => undefined;
  const bridge = aBridge(answers);
  const listening: Bridge = {
    ...bridge,
    subscribe: (event, listener) => {
      if (event === "stationery.changed") tell = () => listener({} as never);
      return () => undefined;
    },
  };
  followStationery(store, listening);
  return { store, asked: bridge.asked, tell: () => tell() };
}

describe("the stationery that a window knows", () => {
  it("is there from the start, and anew when any of it changed", async () => {
    let round = 0;
    const { store, tell } = followed({ "stationery.list": () => ({ ok: true, value: choices(round++) }) });
    expect(store.read().stationery).toBeNull();
    await settle();
    expect(store.read().stationery).toEqual(choices(0));
    tell();
    await settle();
    expect(store.read().stationery).toEqual(choices(1));
  });

  it("stays as it was where it can't be read, and the window says why", async () => {
    const failure = { code: "file.notReadable", values: {} };
    let isBroken = false;
    const { store, tell } = followed({
      "stationery.list": () => (isBroken ? { ok: false, failure } : { ok: true, value: choices(3) }),
    });
    await settle();
    isBroken = true;
    tell();
    await settle();
    expect(store.read().stationery).toEqual(choices(3));
    expect(store.read().notice).toEqual({ kind: "failed", failure });
  });

  it("is asked for once more, not for each of many changes in a row", async () => {
    const { asked, tell } = followed({ "stationery.list": () => ({ ok: true, value: choices(0) }) });
    for (let change = 0; change < 5; change += 1) tell();
    await settle();
    expect(asked).toHaveLength(2);
  });
});
