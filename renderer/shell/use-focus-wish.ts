import { useEffect } from "react";
import { useEditor } from "../state/use-desk";
import { STEP_HEADING } from "../ui/step-page";

/** Puts the focus where it has to go, once that is on the screen: an element of the step, or else its heading. */
export function useFocusWish(): void {
  const wish = useEditor((editor) => editor.wish);
  useEffect(() => {
    if (wish === null) return;
    const wanted = wish.element === null ? null : focusable(document.getElementById(wish.element));
    const element = wanted ?? document.getElementById(STEP_HEADING);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: wanted === null ? "nearest" : "center" });
  }, [wish]);
}

// A day stands below the choice that brings it up, and is what somebody wants to write.
const DAY = "[role='spinbutton']";
const FIELDS = "input:not([type='radio']):not(:disabled), textarea:not(:disabled), input:checked";
const CONTROLS = "button:not(:disabled), [tabindex]";

/** The element itself, or where it is a group: its first field, or else its first button. */
function focusable(element: HTMLElement | null): HTMLElement | null {
  if (element === null || element.matches(`${DAY}, ${FIELDS}, ${CONTROLS}`)) return element;
  const first = (selector: string) => element.querySelector<HTMLElement>(selector);
  return first(DAY) ?? first(FIELDS) ?? first(CONTROLS);
}
