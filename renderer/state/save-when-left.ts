/** Saves at once when the writer turns to something else: another field, another window, another tab. */
export function saveWhenLeft(saveNow: () => Promise<boolean>): void {
  window.addEventListener("blur", () => void saveNow());
  window.addEventListener("pagehide", () => void saveNow());
  document.addEventListener("focusout", () => void saveNow());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saveNow();
  });
}
