import { useMemo } from "react";
import { useAppState, useTexts } from "../state/use-desk";

/** How the keys of shortcuts are called on this keyboard. */
export function useKeyNames(): Readonly<Record<string, string>> {
  const { say } = useTexts();
  const isMac = useAppState(({ start }) => start.platform === "darwin");
  return useMemo(
    () => ({
      CmdOrCtrl: isMac ? "⌘" : say("window.keys.control"),
      Ctrl: isMac ? "⌃" : say("window.keys.control"),
      Shift: isMac ? "⇧" : say("window.keys.shift"),
      Alt: isMac ? "⌥" : "Alt",
      PageDown: say("window.keys.pageDown"),
      PageUp: say("window.keys.pageUp"),
      Plus: "+",
      "-": "−",
    }),
    [say, isMac],
  );
}
