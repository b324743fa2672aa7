import { type RefObject, useEffect, useState } from "react";

/** As much again as the pane shows, above and below: what comes into view when somebody scrolls is there already. */
const MARGIN = "100% 0px";

/** Whether an element is in view or soon will be; false until that is known. */
export function useNearness(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      // The margin widens the root alone: seen from the window, what a pane has scrolled away is never near.
      root: scrollingAncestor(box),
      rootMargin: MARGIN,
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** The nearest element around another that scrolls up and down; null where only the window does. */
function scrollingAncestor(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
