import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Desk } from "../state/desk";
import { restoreVersion, takeName } from "./draft-deeds";

/**
 * Does to the open draft what another window wants done to it, so that it is written from one place alone. What comes in
 * while the draft is still read waits for `opening`.
 */
export function followOtherWindows(desk: Desk, bridge: Bridge, opening: Promise<void>): void {
  bridge.subscribe("draft.rename", async ({ id, name }) => {
    await opening;
    await takeName(desk, id, name);
    await desk.saveNow();
  });
  bridge.subscribe("draft.restore", async ({ id, revision }) => {
    await opening;
    await restoreVersion(desk, id, revision);
  });
}
