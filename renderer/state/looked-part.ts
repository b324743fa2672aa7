import type { AppTransition } from "./app-state";
import { inEditor, showElement } from "./editor-state";
import { elementOfPart } from "./part-element";

/** A part of the page by the names under which the typesetting reports it; a new object each time it is looked at. */
export interface PagePart {
  readonly part: string;
  /** Empty for a part that a letter has once. */
  readonly id: string;
}

/** Brings the part that somebody edits into view on the page; null for the passage that has the text cursor. */
export function lookAt(looked: PagePart | null): AppTransition {
  return inEditor((editor) => (editor.looked === null && looked === null ? editor : { ...editor, looked }));
}

/** Goes to the field of a part of the page; null is what stands above everything else. */
export function goToPart(part: PagePart | null): AppTransition {
  return (state) => {
    if (state.editor === null) return state;
    const { step, element } = elementOfPart(
      part ?? { part: "returnLine", id: "" },
      state.editor.history.present.letter,
    );
    return showElement(step, element)(state);
  };
}

/** How an element says which part of the page it edits: the value of its attribute `data-page-part`. */
export function pagePart(part: string, id: string | number = ""): string {
  return `${part} ${id}`.trim();
}

/** The part that an attribute `data-page-part` names. */
export function readPagePart(value: string): PagePart {
  const [part = "", id = ""] = value.split(" ");
  return { part, id };
}
