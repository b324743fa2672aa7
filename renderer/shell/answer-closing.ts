import type { Desk } from "../state/desk";
import { hasUnsaved, markUnsaved, openDialog } from "../state/dialog";

/** Saves before the window closes, and asks where that fails or something waits to be kept by hand. */
export async function answerClosing(desk: Desk): Promise<void> {
  if (hasUnsaved(desk.store.read())) return desk.change(markUnsaved("closing"));
  if (await desk.saveNow()) await desk.ask("window.close", {});
  else desk.change(openDialog({ kind: "closing" }));
}
