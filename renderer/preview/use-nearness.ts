import { type RefObject, useEffect, useState } from "react";

/** Half a window above and below: what comes into view when somebody scrolls is there already. */
const MARGIN = "50% 0px";

/** Whether an element is in view or soon will be; false until that is known. */
export function useNearness(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
