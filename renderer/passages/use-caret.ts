import { type RefObject, useLayoutEffect, useRef } from "react";
import type { TextField } from "../../preload/letter/edits/text-field";
import { useEditor } from "../state/use-desk";

/** Puts the text cursor into a field whenever that is where it has to go. */
export function useCaret({ passage, block, item }: TextField): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useEditor((editor) => {
    const field = editor.caret?.field;
    return field?.passage === passage && field.block === block && field.item === item ? editor.caret : null;
  });
  useLayoutEffect(() => {
    if (caret === null || area.current === null) return;
    area.current.focus({ preventScroll: true });
    area.current.setSelectionRange(caret.offset, caret.offset);
    area.current.scrollIntoView({ block: "nearest" });
  }, [caret]);
  return area;
}
