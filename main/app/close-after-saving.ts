import type { BrowserWindow } from "electron";

// A save takes milliseconds; after this time something is wrong and the person decides.
const PATIENCE_MILLISECONDS = 5_000;
const SIGN_OF_LIFE_MILLISECONDS = 1_000;

export interface ClosingWindow {
  /** Closes at once: everything is saved. */
  readonly now: () => void;
}

/**
 * Lets a window close only after its page has saved: `announce` tells the page, which answers through `now` or asks the
 * person itself. Where the page hangs, or does not answer a second time, `askPerson` decides; where it crashed there is
 * nothing to wait for.
 */
export function closeAfterSaving(
  window: BrowserWindow,
  announce: () => void,
  askPerson: () => Promise<"close" | "stay">,
): ClosingWindow {
  let isFree = false;
  let timer: NodeJS.Timeout | null = null;
  let attempts = 0;

  const now = () => {
    isFree = true;
    if (timer !== null) clearTimeout(timer);
    if (!window.isDestroyed()) window.close();
  };
  const decide = async () => {
    if (isFree || window.isDestroyed()) return;
    const isAskingItself = attempts === 1 && (await isAlive(window));
    if (!isAskingItself && (await askPerson()) === "close") return now();
    timer = null;
  };

  window.webContents.on("render-process-gone", () => {
    isFree = true;
  });
  window.on("close", (event) => {
    if (isFree) return;
    event.preventDefault();
    if (timer !== null) return;
    attempts++;
    timer = setTimeout(() => void decide(), PATIENCE_MILLISECONDS);
    announce();
  });
  window.on("closed", () => {
    if (timer !== null) clearTimeout(timer);
  });
  return { now };
}

/** Whether the page still runs its scripts. */
function isAlive(window: BrowserWindow): Promise<boolean> {
  const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), SIGN_OF_LIFE_MILLISECONDS));
  const sign = window.webContents.executeJavaScript("true").then(
    () => true,
    () => false,
  );
  return Promise.race([sign, silence]);
}
