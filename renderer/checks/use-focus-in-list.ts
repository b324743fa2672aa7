import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { STEP_HEADING } from "../ui/step-page";

/** What a list has to be given, so that the focus stays in it. */
export interface FocusInList {
  readonly ref: RefObject<HTMLUListElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus where somebody works through a list whose items go away: it goes on to the item that stands there now, or to the
 * heading of the step where none is left. An item takes the focus by its first heading or button.
 */
export function useFocusInList(items: readonly unknown[]): FocusInList {
  const ref = useRef<HTMLUListElement>(null);
  const worked = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (worked.current === null || document.activeElement !== document.body) return;
    const rows = [...(ref.current?.children ?? [])];
    const row = rows[Math.min(worked.current, rows.length - 1)];
    const next = row?.querySelector<HTMLElement>("[tabindex='-1'], button") ?? document.getElementById(STEP_HEADING);
    next?.focus();
  }, [items]);
  return {
    ref,
    onFocus: ({ target }) => {
      worked.current = [...(ref.current?.children ?? [])].findIndex((row) => row.contains(target));
    },
    onBlur: () => {
      worked.current = null;
    },
  };
}
