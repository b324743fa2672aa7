import { useEffect } from "react";
import { lookAt, readPagePart } from "../state/looked-part";
import { useDesk } from "../state/use-desk";

/** Tells the page which part of it is edited: that of the element that takes the focus. */
export function useLookedPart(): void {
  const { change } = useDesk();
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(".work") === null) return;
      const named = target.closest<HTMLElement>("[data-page-part]")?.dataset["pagePart"];
      if (named !== undefined) change(lookAt(readPagePart(named)));
      else if (target.closest(".passages-place") !== null) change(lookAt(null));
    };
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, [change]);
}
