import { describe, expect, it } from "vitest";
import { giveCommand } from "../../../renderer/commands/give-command";
import { answerClosing } from "../../../renderer/shell/answer-closing";
import { newDesk } from "../../../renderer/state/desk";
import { markUnsaved, openDialog, type Unsaved } from "../../../renderer/state/dialog";
import { createStore } from "../../../renderer/state/store";
import { aBridge, after, aWindow } from "../open-window";

function aDesk(unsaved: Unsaved) {
  const bridge = aBridge({ "window.close": () => ({ ok: true, value: {} }) });
  const state = after(aWindow(), openDialog({ kind: "stationery", id: null }), markUnsaved(unsaved));
  return { bridge, desk: newDesk(createStore(state), bridge, async () => true) };
}

describe("stationery that is not kept yet", () => {
  it("is asked about before the window closes, which it does at once where nothing would be lost", async () => {
    const held = aDesk("changed");
    await answerClosing(held.desk);
    expect(held.bridge.asked).toEqual([]);
    expect(held.desk.store.read().dialog).toEqual({ kind: "stationery", id: null, unsaved: "closing" });
    const free = aDesk("nothing");
    await answerClosing(free.desk);
    expect(free.bridge.asked).toEqual([["window.close", {}]]);
  });

  it("gives way to no command that would open something else in its place", () => {
    const held = aDesk("changed");
    expect(giveCommand(held.desk, "guide.open")).toBe(false);
    expect(held.desk.store.read().dialog).toMatchObject({ kind: "stationery" });
    const free = aDesk("nothing");
    expect(giveCommand(free.desk, "guide.open")).toBe(true);
    expect(free.desk.store.read().dialog).toEqual({ kind: "guide" });
  });
});
