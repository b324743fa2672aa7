import type { BrowserWindow } from "electron";

// A save takes milliseconds; after this time something is wrong and the person decides.
const PATIENCE_MILLISECONDS = 5_000;

export interface ClosingWindow {
  /** Closes at once: everything is saved. */
  readonly now: () => void;
}

/**
 * Lets a window close only after its page has saved: `announce` tells the page, which answers through `now`. A page that
 * does not answer in time has `askPerson` decide; where it crashed there is nothing to wait for.
 */
export function closeAfterSaving(
  window: BrowserWindow,
  announce: () => void,
  askPerson: () => Promise<"close" | "stay">,
): ClosingWindow {
  let isFree = false;
  let timer: NodeJS.Timeout | null = null;

  const now = () => {
    isFree = true;
    if (timer !== null) clearTimeout(timer);
    if (!window.isDestroyed()) window.close();
  };
  const decide = async () => {
    if (isFree || window.isDestroyed()) return;
    if ((await askPerson()) === "close") return now();
    timer = null;
  };

  window.webContents.on("render-process-gone", () => {
    isFree = true;
  });
  window.on("close", (event) => {
    if (isFree) return;
    event.preventDefault();
    if (timer !== null) return;
    timer = setTimeout(() => void decide(), PATIENCE_MILLISECONDS);
    announce();
  });
  window.on("closed", () => {
    if (timer !== null) clearTimeout(timer);
  });
  return { now };
}
