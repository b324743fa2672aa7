import { type DragEvent, type KeyboardEvent, useState } from "react";

/** Takes rows to other places: by dragging their handle, or with the arrow keys on it. */
export function useRowDrag(move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const rowDrag = (index: number) => ({
    "data-dragged": dragged === index,
    "data-over": dragged === null || over !== index || dragged === index ? "" : dragged < index ? "below" : "above",
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      move(dragged, index);
      end();
    },
  });
  const handleDrag = (index: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      setDragged(index);
    },
    onDragEnd: end,
    onKeyDown: (event: KeyboardEvent) => {
      const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      move(index, index + by);
    },
  });
  return { rowDrag, handleDrag };
}
