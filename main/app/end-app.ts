import { app } from "electron";

/** Ends the app with its last window, after `finish` has waited for what is still to be written. */
export function endAfterLastWrite(finish: () => Promise<void>): void {
  let isFinished = false;
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (isFinished) return;
    event.preventDefault();
    isFinished = true;
    void finish().finally(() => app.quit());
  });
}
