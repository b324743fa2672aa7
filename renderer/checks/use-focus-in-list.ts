import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { STEP_HEADING } from "../ui/step-page";

/** What a list has to be given, so that the focus stays in it. */
export interface FocusInList<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus where somebody works through a list whose items go away: it goes on to the item that stands there now, or to the
 * heading of the step where none is left. An item takes the focus by its first heading or button; `selector` finds the items.
 */
export function useFocusInList<List extends HTMLElement = HTMLUListElement>(
  items: readonly unknown[],
  selector: string = ":scope > *",
): FocusInList<List> {
  const ref = useRef<List>(null);
  const worked = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (worked.current === null || document.activeElement !== document.body) return;
    const rows = [...(ref.current?.querySelectorAll(selector) ?? [])];
    const row = rows[Math.min(worked.current, rows.length - 1)];
    const next = row?.querySelector<HTMLElement>("[tabindex='-1'], button") ?? document.getElementById(STEP_HEADING);
    next?.focus();
  }, [items, selector]);
  return {
    ref,
    onFocus: ({ target }) => {
      const rows = [...(ref.current?.querySelectorAll(selector) ?? [])];
      const index = rows.findIndex((row) => row.contains(target));
      // A button for several of them goes away with the first.
      const following = rows.findIndex(
        (row) => (target.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      );
      worked.current = index < 0 ? following : index;
    },
    onBlur: () => {
      worked.current = null;
    },
  };
}
