import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";

/** Saves before the window closes, and asks where that fails. */
export async function answerClosing(desk: Desk): Promise<void> {
  if (await desk.saveNow()) await desk.ask("window.close", {});
  else desk.change(openDialog({ kind: "closing" }));
}
