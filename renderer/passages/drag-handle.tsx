import { GripVertical } from "lucide-react";
import type { EditorView } from "prosemirror-view";
import { type PointerEvent, useRef, useState } from "react";
import { movePassage } from "../../preload/letter/edits/passage-edits";
import { edit } from "../state/editing";
import { useDesk, useTexts } from "../state/use-desk";
import { dropGap, gapTop, type PassageLayout } from "./passage-layout";

/** How near the edge of the column a drag scrolls it. */
const EDGE_PX = 48;

/** Moves a passage: with the mouse to where a line shows, with the arrow keys one place at a time. */
export function DragHandle({ view, layout }: { readonly view: EditorView; readonly layout: PassageLayout }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const [gap, setGap] = useState<number | null>(null);
  const isHeld = useRef(false);
  const move = (to: number) => change(edit("movePassage", (letter) => movePassage(letter, layout.passage, to)));
  const end = (event: PointerEvent) => {
    if (!isHeld.current) return;
    isHeld.current = false;
    setGap(null);
    if (event.type !== "pointerup") return;
    const target = dropGap(view, event.clientY);
    move(target > layout.index ? target - 1 : target);
  };
  return (
    <>
      <button
        type="button"
        className="drag-handle"
        style={{ top: layout.top + 40 }}
        aria-label={say("window.passages.drag", { number: layout.index + 1 })}
        onKeyDown={(event) => {
          const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
          if (by === 0) return;
          event.preventDefault();
          move(layout.index + by);
        }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          isHeld.current = true;
        }}
        onPointerMove={({ clientY }) => {
          if (!isHeld.current) return;
          setGap(dropGap(view, clientY));
          const column = view.dom.closest(".editor");
          const box = column?.getBoundingClientRect();
          if (column && box && clientY < box.top + EDGE_PX) column.scrollBy(0, -EDGE_PX / 4);
          if (column && box && clientY > box.bottom - EDGE_PX) column.scrollBy(0, EDGE_PX / 4);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <GripVertical size={18} aria-hidden />
      </button>
      {gap === null ? null : <div className="drop-line" style={{ top: gapTop(view, gap) }} />}
    </>
  );
}
