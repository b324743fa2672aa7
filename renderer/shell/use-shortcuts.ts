import { useEffect } from "react";
import { giveCommandByKeys } from "../commands/give-command";
import type { Desk } from "../state/desk";

/** Gives commands by their keys, wherever the focus is. */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (giveCommandByKeys(desk, event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [desk]);
}
