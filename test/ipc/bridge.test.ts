import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const path = fileURLToPath(new URL("../../out/preload/bridge.cjs", import.meta.url));
const source = readFileSync(path, "utf8");

/** Runs the bundle with an Electron of two objects and gives what it puts on the window. */
function load() {
  const listeners = new Set<(...words: unknown[]) => void>();
  const shown: Record<
    string,
    { call: (...words: unknown[]) => unknown; subscribe: (name: string, listener: unknown) => () => void }
  > = {};
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: never) => Object.assign(shown, { [name]: value }) },
    ipcRenderer: {
      invoke: (...words: unknown[]) => words,
      on: (_channel: string, listener: never) => listeners.add(listener),
      removeListener: (_channel: string, listener: never) => listeners.delete(listener),
    },
  };
  runInNewContext(source, { require: () => electron });
  return { shown, listeners };
}

describe("the bridge", () => {
  it("is one file under 1 kB that loads nothing but electron", () => {
    expect(source.length).toBeLessThan(1_000);
    expect([...source.matchAll(/require\(([^)]*)\)/gu)].map((match) => match[1])).toEqual(['"electron"']);
  });

  it("puts one frozen object with two functions on the window", () => {
    const { shown } = load();
    expect(Object.keys(shown)).toEqual(["appell"]);
    expect(Object.keys(shown["appell"] ?? {}).sort()).toEqual(["call", "subscribe"]);
    expect(Object.isFrozen(shown["appell"])).toBe(true);
  });

  it("speaks on one channel only, whatever it is asked", () => {
    expect(load().shown["appell"]?.call("any.channel", { a: 1 })).toEqual(["appell:call", "any.channel", { a: 1 }]);
  });

  it("hands on the detail of the event asked for, never Electron's own event, until it is told to stop", () => {
    const { shown, listeners } = load();
    const heard: unknown[][] = [];
    const stop = shown["appell"]?.subscribe("drafts.changed", (...words: unknown[]) => heard.push(words));
    const send = (name: string) => {
      for (const listener of listeners) listener({ sender: "secret" }, name, { detail: name });
    };
    send("drafts.changed");
    send("settings.changed");
    stop?.();
    send("drafts.changed");
    expect(heard).toEqual([[{ detail: "drafts.changed" }]]);
  });
});
