import type { KeyboardEvent } from "react";
import { breakText } from "../../preload/letter/edits/break-text";
import { joinText } from "../../preload/letter/edits/join-text";
import type { TextField } from "../../preload/letter/edits/text-field";
import { typeText } from "../../preload/letter/edits/type-text";
import { editPlaced } from "../state/editing";
import { useDesk } from "../state/use-desk";

/** Keys that reach beyond the field: enter, backspace at its start, and the arrows at its ends. */
export function useTypingKeys(field: TextField): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const { change, newId } = useDesk();
  return (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget: area, nativeEvent } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey || altKey || area.readOnly) return;
    const { selectionStart: start, selectionEnd: end, value } = area;
    const isAtStart = start === 0 && end === 0;
    if (key === "Enter" && !shiftKey) {
      const id = newId();
      const rest = value.slice(0, start) + value.slice(end);
      change(editPlaced("breakPassage", (letter) => breakText(typeText(letter, field, rest), field, start, id)));
    } else if (key === "Backspace" && isAtStart) {
      change(editPlaced("joinPassages", (letter) => joinText(letter, field)));
    } else if (isAtStart && !shiftKey && (key === "ArrowUp" || key === "ArrowLeft")) {
      if (!focusNeighbour(area, -1)) return;
    } else if (start === value.length && !shiftKey && (key === "ArrowDown" || key === "ArrowRight")) {
      if (!focusNeighbour(area, 1)) return;
    } else return;
    event.preventDefault();
  };
}

/** Moves to the field before or after, as if all fields were one text; false at the ends of the letter. */
function focusNeighbour(area: HTMLTextAreaElement, direction: 1 | -1): boolean {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>(".typed-area")];
  const next = areas[areas.indexOf(area) + direction];
  if (next === undefined) return false;
  const offset = direction === 1 ? 0 : next.value.length;
  next.focus();
  next.setSelectionRange(offset, offset);
  return true;
}
